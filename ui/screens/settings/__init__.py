"""The settings of the site, for the administrator."""
