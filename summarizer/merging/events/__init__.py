"""Which accounts are one event: what is compared of them, what excludes and bears company, and the event they make."""
