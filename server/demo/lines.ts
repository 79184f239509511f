/** Of every line of the demo: its address, who answers there, and how far its wall clock is ahead of UTC. */
export const LINES: Readonly<Record<string, { address: string; handler: string; hoursEast: number }>> = {
  dhaka: { address: '+8801000000100', handler: 'nasrin', hoursEast: 6 },
  nairobi: { address: '+254300000100', handler: 'achieng', hoursEast: 3 },
  colombo: { address: '+94730000100', handler: 'achieng', hoursEast: 5.5 },
};
