export interface Contact {
  id: string;
  clientId: string;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  version: number;
  createdAt: Date;
}
