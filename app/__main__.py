"""`python -m app`; the scanning process is told apart before anything else is loaded."""

import sys

if __name__ == "__main__":
    if sys.argv[1:2] == ["scan-worker"]:
        from app.adapters.scanner import worker

        worker.leave()
    from app.cli import main

    sys.exit(main())
