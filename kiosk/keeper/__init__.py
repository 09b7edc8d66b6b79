"""The parent: knows processes and nothing clinical."""
