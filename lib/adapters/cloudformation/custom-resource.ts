import * as z from 'zod';

/** What CloudFormation asks of a custom resource. */
const requestSchema = z.object({
  RequestType: z.enum(['Create', 'Update', 'Delete']),
  ResponseURL: z.url(),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
  PhysicalResourceId: z.string().optional(),
  ResourceProperties: z.record(z.string(), z.unknown()),
});

/** How a custom resource comes, changes and goes. */
export interface CustomResourceWork<Properties> {
  readonly properties: z.ZodType<Properties>;
  /** The resource's name, stable over its life: another one would make CloudFormation delete the former. */
  readonly id: (properties: Properties) => string;
  /** Creates or updates; gives the attributes that the template may read. */
  readonly put: (properties: Properties) => Promise<Readonly<Record<string, string>>>;
  readonly remove: (properties: Properties) => Promise<void>;
}

/** CloudFormation shows the reason to the operator and takes a response of 4 KB. */
const MAX_REASON = 1000;

/**
 * Does what CloudFormation asks for and tells it the outcome at the address it gave. A failure is told too, with its
 * message: without an answer the deployment would hang until its timeout.
 *
 * @param event the custom resource request as Lambda gets it
 * @throws when the request is none, or CloudFormation can't be told
 */
export async function answerCustomResource<P>(event: unknown, work: CustomResourceWork<P>): Promise<void> {
  const request = requestSchema.parse(event);
  const outcome = await attempt(request, work);
  const response = await fetch(request.ResponseURL, {
    method: 'PUT',
    // The address is signed for an empty content type.
    headers: { 'content-type': '' },
    body: JSON.stringify({
      StackId: request.StackId,
      RequestId: request.RequestId,
      LogicalResourceId: request.LogicalResourceId,
      ...outcome,
    }),
  });
  if (!response.ok) throw new Error(`CloudFormation took no answer (${response.status})`);
}

async function attempt<P>(request: z.output<typeof requestSchema>, work: CustomResourceWork<P>): Promise<object> {
  const known = request.PhysicalResourceId ?? request.LogicalResourceId;
  try {
    const properties = work.properties.parse(request.ResourceProperties);
    const PhysicalResourceId = work.id(properties);
    if (request.RequestType === 'Delete') {
      await work.remove(properties);
      return { Status: 'SUCCESS', PhysicalResourceId: known };
    }
    return { Status: 'SUCCESS', PhysicalResourceId, Data: await work.put(properties) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'failed';
    return { Status: 'FAILED', PhysicalResourceId: known, Reason: reason.slice(0, MAX_REASON) };
  }
}
