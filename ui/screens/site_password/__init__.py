"""A password of the site that nothing keeps, asked for at each start."""
