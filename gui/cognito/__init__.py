"""The Cognito client: environments, the phone's calls, an admin's view. Knows no Qt."""
