"""The few answers of a Kubernetes API server that a KubernetesPodOperator asks for."""

import json
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class FakeKubernetes:
    """A cluster in which every pod has ended with the given exit code as soon as it is created."""

    def __init__(self, exit_code):
        self.exit_code = exit_code
        self.created, self.pods = [], {}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"cluster": self}))
        Thread(target=self._server.serve_forever, daemon=True).start()

    def kubeconfig(self):
        """A kubeconfig that leads here; JSON is YAML."""
        named = {
            "clusters": {"cluster": {"server": f"http://127.0.0.1:{self._server.server_port}"}},
            "users": {"user": {"token": "fake"}},
            "contexts": {"context": {"cluster": "fake", "user": "fake", "namespace": "default"}},
        }
        lists = {kind: [{"name": "fake", **value}] for kind, value in named.items()}
        return json.dumps({"apiVersion": "v1", "kind": "Config", "current-context": "fake", **lists})

    def run(self, pod):
        """Takes a pod as it was sent, and ends it."""
        self.created.append(pod)
        terminated = {"exitCode": self.exit_code, "message": "looker failed: nothing was written"}
        container = {
            **{"name": "base", "image": "", "imageID": "", "ready": False, "restartCount": 0},
            "state": {"terminated": terminated},
        }
        phase = "Failed" if self.exit_code else "Succeeded"
        pod["status"] = {"phase": phase, "containerStatuses": [container]}
        self.pods[pod["metadata"]["name"]] = pod
        return pod

    def close(self):
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    cluster = None

    def do_GET(self):
        resource, name, part = self._path()
        if part == "log":
            self._send(b"the log of the pod\n", "text/plain")
        elif name:
            self._answer(self.cluster.pods.get(name))
        else:
            kind = {"pods": "PodList", "events": "EventList"}[resource]
            items = list(self.cluster.pods.values()) if resource == "pods" else []
            self._answer({"apiVersion": "v1", "kind": kind, "metadata": {}, "items": items})

    def do_POST(self):
        self._answer(self.cluster.run(self._body()))

    def do_PATCH(self):
        self._body()
        self._answer(self.cluster.pods.get(self._path()[1]))

    def do_DELETE(self):
        self._body()
        self._answer(self.cluster.pods.pop(self._path()[1], None))

    def log_message(self, *args):
        pass

    def _path(self):
        """Splits /api/v1/namespaces/default/pods/NAME/log?… after the namespace."""
        parts = self.path.split("?")[0].split("/")[5:]
        return (parts + [None, None])[:3]

    def _body(self):
        return json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or "{}")

    def _answer(self, found):
        if found is None:
            missing = {"kind": "Status", "status": "Failure", "reason": "NotFound", "code": 404}
            self._send(json.dumps(missing).encode(), "application/json", 404)
        else:
            self._send(json.dumps(found).encode(), "application/json")

    def _send(self, body, content_type, status=200):
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        # The operator goes on as soon as it knows enough, and may no longer listen.
        with suppress(ConnectionError):
            self.wfile.write(body)
