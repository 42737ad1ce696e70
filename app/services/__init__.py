"""What people at work do: methods are verbs, each asks whether the person may."""
