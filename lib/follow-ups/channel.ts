import * as v from 'valibot';

/** The way a touch is made. */
export const ChannelSchema = v.picklist(['call', 'email', 'visit', 'message', 'meeting', 'other']);
export type Channel = v.InferOutput<typeof ChannelSchema>;
