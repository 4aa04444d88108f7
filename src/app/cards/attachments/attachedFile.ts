/** A file in HubSpot's file tool that goes with a reply. */
export interface AttachedFile {
  name: string;
  url: string;
}
