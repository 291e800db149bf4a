/** The floor: what one member sends goes to all others as it is. Nothing is read, judged or kept. */
import { WebSocketServer } from 'ws';

const members = new Set<import('ws').WebSocket>();
const server = new WebSocketServer({ port: Number(process.env['PORT']), host: '127.0.0.1', perMessageDeflate: false });

server.on('connection', (socket) => {
  members.add(socket);
  socket.on('close', () => members.delete(socket));
  socket.on('message', (data, isBinary) => {
    for (const member of members) if (member !== socket) member.send(data, { binary: isBinary });
  });
});
