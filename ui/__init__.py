"""What a person sees and touches; the only part that knows Qt."""
