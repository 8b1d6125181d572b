"""How to point other clients at a running sandbox."""

from __future__ import annotations

from textwrap import dedent


def explanation(handshake: dict[str, str]) -> str:
    """What to type or to write for each client.

    Amplify for Android and iOS takes a host name and always speaks HTTPS (its release notes), so it needs the
    sandbox to have a certificate that the phone trusts, and a name that it can reach.

    Args:
        handshake: the sandbox's first line.
    """
    return dedent(
        """\
        AWS CLI:
          aws cognito-idp sign-up --no-sign-request --endpoint-url {endpoint} --region {region} \\
            --client-id {client_id} --username USER@EXAMPLE.COM --password PASSWORD
        boto3:
          boto3.client("cognito-idp", endpoint_url="{endpoint}", region_name="{region}",
                       config=Config(signature_version=UNSIGNED))
        pycognito:
          Cognito("{user_pool_id}", "{client_id}",
                  boto3_client_kwargs={{"endpoint_url": "{endpoint}"}})
        Amplify for JavaScript, version 6:
          Amplify.configure({{Auth: {{Cognito: {{userPoolId: "{user_pool_id}",
            userPoolClientId: "{client_id}", userPoolEndpoint: "{endpoint}"}}}}}})
        amazon-cognito-identity-js:
          new CognitoUserPool({{UserPoolId: "{user_pool_id}", ClientId: "{client_id}",
            endpoint: "{endpoint}"}})
        Amplify for Android, iOS and Flutter, with --certificate and --host 0.0.0.0, in amplifyconfiguration:
          "CognitoUserPool": {{"Default": {{"PoolId": "{user_pool_id}", "AppClientId": "{client_id}",
            "Region": "{region}", "Endpoint": "NAME-OF-THIS-MACHINE:PORT"}}}}
        cypress-mailpit:
          env: {{ mailpitUrl: "{mail_api}/" }}
        mailpit-api:
          new MailpitClient("{mail_api}")
        """
    ).format(**handshake)
