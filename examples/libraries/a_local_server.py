"""A server on 127.0.0.1, in threads of its own, that keeps connections open."""
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self):
        server = self.server
        server.connections.add(self.client_address)
        if self.path == "/together":
            server.meet.wait(10)     # until all of them have come
        cookie = self.headers.get("Cookie", "")
        body = f"{self.path} {cookie}".encode()
        self.send_response(200)
        if self.path.startswith("/login/"):
            self.send_header("Set-Cookie", f"user={self.path[7:]}; Path=/")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 50

    def __init__(self, at_once):
        super().__init__(("127.0.0.1", 0), Handler)
        self.meet = threading.Barrier(at_once)
        self.connections = set()
        self.url = f"http://127.0.0.1:{self.server_port}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def opened(self):
        """How many connections have come since the last time."""
        count = len(self.connections)
        self.connections.clear()
        return count
