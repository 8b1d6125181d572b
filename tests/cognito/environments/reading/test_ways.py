"""However people write down a pool, both ids are read: the shapes are after real ones, the ids made up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from gui.cognito.environments.config_files import ConfigError, ReadConfig, read, read_file

if TYPE_CHECKING:
    from pathlib import Path

POOL: Final = "eu-west-1_MadeUp001"
CLIENT: Final = "1madeupclient0000000000001"
OTHER_POOL: Final = "us-east-1_MadeUp002"
OTHER_CLIENT: Final = "2madeupclient0000000000002"

#: By file name: a text in which a person reads POOL and CLIENT.
ONE: Final = {
    # Amplify.configure in JavaScript and TypeScript
    "v6.ts": """
        const config = {
          Auth: { Cognito: {
            userPoolId: 'POOL', userPoolClientId: 'CLIENT',
            loginWith: { email: true }, signUpVerificationMethod: 'code' as const,
          } },
        } satisfies ResourcesConfig;""",
    "in-a-function.js": """
        export async function start() {
          if (started) return;
          Amplify.configure({ Auth: { Cognito: {
            userPoolId: 'POOL', userPoolClientId: 'CLIENT' } } }, { ssr: true });
        }""",
    "code-around.js": """
        Amplify.configure({
          ...base,
          Auth: {
            region: `${region}`, userPoolId: "POOL", userPoolWebClientId: "CLIENT",
            oauth: { domain: `${prefix}.example.com`, redirectSignIn: window.location.origin + '/in' },
          },
          API: { endpoints: [{ custom_header: async () => { return { x: `${await token()}` }; } }] },
        });""",
    "falls-back.ts": """
        export default { Auth: { Cognito: {
          userPoolId: import.meta.env.VITE_POOL || 'POOL',
          userPoolClientId: process.env.APP_CLIENT ?? 'CLIENT',
        } } };""",
    "constants.ts": """
        const userPoolId: string = 'POOL';
        const id = "CLIENT";
        Amplify.configure({ Auth: { Cognito: { userPoolId, userPoolClientId: id } } });""",
    "types-first.ts": """
        interface Config { Auth: { Cognito: { userPoolId: string; userPoolClientId: string } } }
        const c: Config = { Auth: { Cognito: { userPoolId: 'POOL', userPoolClientId: 'CLIENT' } } };""",
    "parsed.js": """const c =
        JSON.parse('{"auth":{"user_pool_id":"POOL","user_pool_client_id":"CLIENT"}}')""",
    "angular.ts": """
        export const environment = { production: false, amplify: { Auth: {
          userPoolId: 'POOL', userPoolWebClientId: 'CLIENT' } } };""",
    "identity-js.js": "const data = { UserPoolId: 'POOL', ClientId: 'CLIENT' };\nnew CognitoUserPool(data);",
    "positional.dart": "final pool = CognitoUserPool(\n  'POOL',\n  'CLIENT',\n);",
    # Dart
    "single-quotes.dart": """
        const amplifyconfig = '{"auth": {"plugins": {"awsCognitoAuthPlugin": {"CognitoUserPool": {"Default": '
            '{"PoolId": "POOL", "AppClientId": "CLIENT", "Region": "eu-west-1"}}}}}}';""",
    "map.dart": """
        final c = <String, dynamic>{'auth': {'plugins': {'awsCognitoAuthPlugin': {
          'CognitoUserPool': {
          'Default': {'PoolId': 'POOL', 'AppClientId': 'CLIENT', 'Region': 'eu-west-1'}}}}}};""",
    "defined.dart": """
        static const pool = String.fromEnvironment('POOL_ID', defaultValue: 'POOL');
        static const appClientId = String.fromEnvironment(
            'APP_CLIENT_ID',
            defaultValue: 'CLIENT');""",
    # Parts of files
    "inner.txt": """"CognitoUserPool": { "Default": { "PoolId": "POOL", "AppClientId": "CLIENT" } },""",
    "inside.txt": "userPoolId: 'POOL',\nuserPoolClientId: 'CLIENT',\nloginWith: { email: true }",
    # Outputs
    "stack.json": """{"Stacks": [{"StackName": "shop", "Outputs": [
        {"OutputKey": "GraphQLAPIId", "OutputValue": "madeupapi1madeupapi1madeup"},
        {"OutputKey": "UserPoolClientId", "OutputValue": "CLIENT", "Description": "what the app uses"},
        {"OutputKey": "UserPoolId", "OutputValue": "POOL"}]}]}""",
    "cdk-outputs.json": """{"ShopAuth": {"PoolIdOutput1A2B": "POOL", "PoolClientIdOutput3C4D": "CLIENT"},
        "ShopApi": {"GraphQLAPIId": "madeupapi1madeupapi1madeup"}}""",
    "terraform.json": """{
        "user_pool_arn": {"sensitive": false, "value": "arn:aws:cognito-idp:eu-west-1:1:userpool/POOL"},
        "user_pool_client_id": {"sensitive": true, "type": "string", "value": "CLIENT"},
        "user_pool_id": {"sensitive": false, "type": "string", "value": "POOL"}}""",
    "terraform.txt": 'Outputs:\n\nclient_id = "CLIENT"\nuser_pool_id = "POOL"\n',
    "serverless.txt": "Stack Outputs:\n  UserPoolClientId: CLIENT\n  UserPoolId: POOL\n  Bucket: shop-1abc",
    "sam.txt": (
        "Key                 UserPoolClientId\nDescription         The client\nValue               CLIENT\n\n"
        "Key                 UserPoolId\nDescription         The pool\nValue               POOL\n"
    ),
    "client.json": """{"UserPoolClient": {"UserPoolId": "POOL", "ClientName": "a", "ClientId": "CLIENT"}}""",
    # Settings of other kinds
    ".env": (
        'export NEXT_PUBLIC_POOL_ID="POOL"\nNEXT_PUBLIC_CLIENT_ID=CLIENT # web\n'
        "AWS_ACCESS_KEY_ID=AKIAMADEUP0000000000"
    ),
    ".env.staging": (
        "COGNITO_AUTHORITY=https://cognito-idp.eu-west-1.amazonaws.com/POOL\nCOGNITO_AUDIENCE=CLIENT"
    ),
    "config.yaml": "cognito:\n  app_client_id: CLIENT # the app's\n  user_pool_id: POOL\n  region: eu-west-1",
    "appsettings.json": """{"AWS": {"Region": "eu-west-1",
        "Cognito": {"UserPoolId": "POOL", "ClientId": "CLIENT"}}}""",
    "app.properties": "cognito.user-pool-id=POOL\ncognito.client-id=CLIENT\n",
    "shop.tfvars": 'user_pool_id = "POOL"\nclient_id    = "CLIENT"',
    "strings.xml": (
        '<resources>\n<string name="cognito_pool_id">POOL</string>\n'
        '<string name="cognito_client_id">CLIENT</string></resources>'
    ),
    "Info.plist": (
        "<?xml?><dict><key>PoolId</key><string>POOL</string>"
        "<key>AppClientId</key><string>CLIENT</string></dict>"
    ),
    # Code in any language
    "Config.kt": """object C {
        const val poolId = "POOL"
        const val clientId = "CLIENT"
        const val googleClientId = "1-a.apps.googleusercontent.com" }""",
    "Config.java": 'static final String POOL_ID = "POOL";\nstatic final String CLIENT_ID = "CLIENT";',
    "Config.swift": 'let userPoolId = "POOL"\nlet appClientId: String = "CLIENT"',
    "config.py": "COGNITO_POOL = 'POOL'\nCOGNITO_CLIENT = 'CLIENT'",
    "config.go": 'const (\n\tuserPoolID = "POOL"\n\tclientID   = "CLIENT"\n)',
    "config.h": '#define POOL_ID "POOL"\n#define CLIENT_ID "CLIENT"',
    "notes.md": "- User pool: `POOL`\n- App client id: `CLIENT`",
    "steps.sh": "aws cognito-idp a --client-id CLIENT --username a\naws cognito-idp x --user-pool-id POOL",
}
SEVERAL: Final = {
    "stages.ts": """export const all = {
        dev: { Auth: { Cognito: { userPoolId: 'POOL', userPoolClientId: 'CLIENT' } } },
        live: { Auth: { Cognito: { userPoolId: 'OTHER_P', userPoolClientId: 'OTHER_C' } } } };""",
    "stages.env": "POOL_ID_DEV=POOL\nPOOL_ID_LIVE=OTHER_P\nCLIENT_ID_LIVE=OTHER_C\nCLIENT_ID_DEV=CLIENT",
    "decides.ts": """Amplify.configure({ Auth: { Cognito: {
        userPoolId: isLive ? 'OTHER_P' : 'POOL', userPoolClientId: isLive ? 'OTHER_C' : 'CLIENT' } } });""",
}
#: What names no app client of Cognito's, though it holds what looks like one.
NONE: Final = {
    "api.json": '{"apiId": "madeupapi1madeupapi1madeup", "cognito": true}',
    "types.d.ts": 'type A = { "auth": { "shop": { "UserPoolId": "string", "AppClientIDWeb": "string" } } }',
    "template.yml": "USER_POOL_ID: !Ref CognitoUserPool\nCLIENT_ID: !Ref CognitoUserPoolClient",
}


VALUES: Final = {"POOL": POOL, "CLIENT": CLIENT, "OTHER_P": OTHER_POOL, "OTHER_C": OTHER_CLIENT}


def filled(text: str) -> str:
    return re.sub(r"\b(POOL|CLIENT|OTHER_P|OTHER_C)\b", lambda match: VALUES[match.group()], text)


def ids(configs: tuple[ReadConfig, ...]) -> set[tuple[str, str]]:
    return {(each.environment.user_pool_id, each.environment.client_id) for each in configs}


@pytest.mark.parametrize("name", ONE)
def test_both_ids_are_read(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_text(filled(ONE[name]), encoding="utf-8")
    (config,) = read_file(file)
    assert ids((config,)) == {(POOL, CLIENT)}
    assert config.environment.region == "eu-west-1"
    assert not config.asked


@pytest.mark.parametrize("name", SEVERAL)
def test_each_of_several_is_offered_with_its_own(name: str) -> None:
    configs = read(filled(SEVERAL[name]), name)
    assert len(configs) == 2
    assert ids(configs) == {(POOL, CLIENT), (OTHER_POOL, OTHER_CLIENT)}


@pytest.mark.parametrize("name", NONE)
def test_what_only_looks_like_an_id_is_none(name: str) -> None:
    with pytest.raises(ConfigError):
        read(NONE[name], name)


def test_an_issuer_names_the_pool_and_leaves_the_client_open() -> None:
    (config,) = read(f"https://cognito-idp.eu-west-1.amazonaws.com/{POOL}/.well-known/jwks.json")
    assert ids((config,)) == {(POOL, "")}
    assert dict(config.asked) == {"client_id": ""}


def test_an_emulators_pool_is_told_by_its_name() -> None:
    text = (
        "COGNITO_ENDPOINT=http://localhost:9229\nUSER_POOL_ID=local_1aBcDeFg\nCLIENT_ID=abc\nAWS_REGION=local"
    )
    (config,) = read(text.replace("abc", "madeup-client"))
    environment = config.environment
    assert ids((config,)) == {("local_1aBcDeFg", "madeup-client")}
    assert (environment.endpoint, environment.region) == ("http://localhost:9229", "local")


def test_a_comment_is_read_only_where_nothing_else_names_a_pool() -> None:
    commented = filled("// userPoolId: 'OTHER_P', clientId: 'OTHER_C'\n")
    assert ids(read(commented)) == {(OTHER_POOL, OTHER_CLIENT)}
    assert ids(read(commented + filled("userPoolId = 'POOL'\nclientId = 'CLIENT'"))) == {(POOL, CLIENT)}


def test_both_app_clients_of_amplify_meta_are_offered() -> None:
    (web, native) = read(
        filled(
            """{"providers": {"awscloudformation": {"Region": "eu-west-1"}}, "auth": {"shop": {
            "service": "Cognito", "frontendAuthConfig": {"usernameAttributes": ["EMAIL"]}, "output": {
            "UserPoolId": "POOL", "AppClientIDWeb": "CLIENT", "AppClientID": "OTHER_C",
            "AppClientSecret": "madeupsecret", "HostedUIDomain": "shop-dev"}}}}"""
        )
    )
    assert (web.label, web.environment.client_id, web.client_secret) == ("AppClientIDWeb", CLIENT, None)
    assert (native.label, native.environment.client_id) == ("AppClientID", OTHER_CLIENT)
    assert native.client_secret == "madeupsecret"
    assert web.environment.oauth_domain == "shop-dev.auth.eu-west-1.amazoncognito.com"
