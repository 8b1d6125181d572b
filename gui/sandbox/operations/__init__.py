"""The operations of Cognito's API, one file a group."""
