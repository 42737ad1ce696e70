"""The reception of one applicant: nine steps on one screen."""
