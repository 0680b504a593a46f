import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { answerCustomResource, type CustomResourceWork } from '../../../lib/adapters/cloudformation/custom-resource.ts';

/** CloudFormation's end: an address that takes the answer. */
let server: Server;
let status = 200;
let answers: { contentType: string | undefined; body: Record<string, unknown> }[] = [];

beforeEach(async () => {
  status = 200;
  answers = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += String(chunk);
    });
    request.on('end', () => {
      answers.push({ contentType: request.headers['content-type'], body: JSON.parse(text) });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function request(RequestType: 'Create' | 'Update' | 'Delete', properties: object = { Name: 'ours' }): object {
  return {
    RequestType,
    ResponseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/answer?signature=abc`,
    StackId: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/Afterword/1',
    RequestId: 'r1',
    LogicalResourceId: 'Thing',
    ...(RequestType !== 'Create' && { PhysicalResourceId: 'ours' }),
    ResourceType: 'Custom::Thing',
    ResourceProperties: { ServiceToken: 'arn:aws:lambda:eu-west-1:111122223333:function:f', ...properties },
  };
}

const removed: string[] = [];
const work: CustomResourceWork<{ Name: string }> = {
  properties: z.object({ Name: z.string() }),
  id: ({ Name }) => Name,
  put: async () => ({ Version: '2' }),
  remove: async ({ Name }) => {
    removed.push(Name);
  },
};

describe('answering CloudFormation', () => {
  test.each(['Create', 'Update'] as const)('%s gives the name and the attributes', async (type) => {
    await answerCustomResource(request(type), work);
    expect(answers).toEqual([
      {
        contentType: '',
        body: {
          Status: 'SUCCESS',
          PhysicalResourceId: 'ours',
          Data: { Version: '2' },
          StackId: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/Afterword/1',
          RequestId: 'r1',
          LogicalResourceId: 'Thing',
        },
      },
    ]);
  });

  test('Delete removes it and keeps its name', async () => {
    await answerCustomResource(request('Delete'), work);
    expect(removed).toEqual(['ours']);
    expect(answers[0]!.body).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: 'ours' });
  });

  test('a failure is told with its reason, so that the deployment does not hang', async () => {
    const failing = { ...work, put: () => Promise.reject(new Error('another one is active')) };
    await answerCustomResource(request('Create'), failing);
    expect(answers[0]!.body).toMatchObject({
      Status: 'FAILED',
      Reason: 'another one is active',
      PhysicalResourceId: 'Thing',
    });
  });

  test('wrong properties are told too', async () => {
    await answerCustomResource(request('Update', { Name: 7 }), work);
    expect(answers[0]!.body).toMatchObject({ Status: 'FAILED', PhysicalResourceId: 'ours' });
  });

  test('an answer that was not taken is an error of the function', async () => {
    status = 403;
    await expect(answerCustomResource(request('Create'), work)).rejects.toThrow('403');
  });
});
