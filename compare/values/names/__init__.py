"""Names of persons, bodies and nations: who is who, and when two names are one."""
