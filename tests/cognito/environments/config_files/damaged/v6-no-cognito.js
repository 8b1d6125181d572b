Amplify.configure({ Auth: { mandatorySignIn: true } });
