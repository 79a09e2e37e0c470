/** Discord's own schemas; the package has no types for them. */
declare module 'discord-api-spec/zod' {
  interface Schema {
    readonly safeParse: (value: unknown) => {
      readonly success: boolean;
      readonly error?: {
        readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
      };
    };
  }
  export const ApplicationCommandCreateRequestSchema: Schema;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema;
  export const CreateMessageInteractionCallbackRequestSchema: Schema;
  export const UpdateMessageInteractionCallbackRequestSchema: Schema;
  export const PongInteractionCallbackRequestSchema: Schema;
}
