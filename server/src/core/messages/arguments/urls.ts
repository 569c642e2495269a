export interface UrlsArguments {
  'url.invalid': { value: string };
  'url.no-scheme': { value: string };
  'url.whitespace': { value: string };
  'url.split': { value: string };
  'url.thai-digits': { typed: string; fixed: string | null };
  'url.off-site': { item: string; website: string };
}
