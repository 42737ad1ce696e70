"""What a person sees and touches: `view.py` with Qt, `presenter.py` without."""
