import process from 'node:process';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ConfigError, parseStackConfig, placeholderDomain, type StackConfig, stackSettings } from '../lib/config.ts';
import { AfterwordStack } from '../lib/stack/afterword-stack.ts';

/** Settings come from the environment; `-c NAME=value` on the command line goes before it. */
function readConfig(app: App): StackConfig {
  const settings = stackSettings.map((name): [string, string | undefined] => {
    const context: unknown = app.node.tryGetContext(name);
    return [name, context === undefined ? process.env[name] : String(context)];
  });
  const config = parseStackConfig(Object.fromEntries(settings));
  // npm names the script that runs; a template for looking at may have the placeholder, a deployment may not.
  if (process.env.npm_lifecycle_event === 'deploy' && config.AFTERWORD_DOMAIN === placeholderDomain) {
    throw new ConfigError('AFTERWORD_DOMAIN is missing: set it to the mail domain that Afterword shall have');
  }
  return config;
}

try {
  const app = new App();
  const config = readConfig(app);
  const region = config.AFTERWORD_REGION;
  new AfterwordStack(app, config.AFTERWORD_STACK, config, region === undefined ? {} : { env: { region } });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`afterword: ${error.message}\n`);
  process.exitCode = 1;
}
