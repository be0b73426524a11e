"""Loads the DAGs as Airflow does and runs their tasks; `docker/airflow/test` prepares what this needs."""

import json
import os
import pathlib
import re
import socket
import unittest
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import datetime, timedelta, timezone
from unittest import mock

from fake_kubernetes import FakeKubernetes

try:
    from airflow.dag_processing.dagbag import DagBag
except ImportError:
    from airflow.models import DagBag

FOLDER = pathlib.Path(os.environ["AIRFLOW__CORE__DAGS_FOLDER"])
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
WORKFLOW = FOLDER / "looker.yaml"
WITH_LOOKLINE = unittest.skipUnless(WORKFLOW.exists(), "target/lookline is not built")
BAG = DagBag(str(FOLDER))


def run(dag_id, **changes):
    """Runs a DAG whose task has one retry, at once, and the given changes; returns the task as it ended."""
    dag = BAG.dags[dag_id]
    [task] = dag.tasks
    with ExitStack() as undone_at_the_end:
        for name, value in {"retries": 1, "retry_delay": timedelta(0), **changes}.items():
            undone_at_the_end.enter_context(mock.patch.object(task, name, value))
        [ended] = dag.test().get_task_instances()
    return ended


def connection(name):
    """A connection as templates see it."""
    return json.loads(os.environ[f"AIRFLOW_CONN_{name.upper()}"])


class FilesTest(unittest.TestCase):
    def test_both_files_load(self):
        self.assertEqual({}, BAG.import_errors)
        self.assertEqual({"looker_bash", "looker_kubernetes"}, set(BAG.dags))

    def test_they_run_as_the_document_says(self):
        for dag in BAG.dags.values():
            with self.subTest(dag.dag_id):
                self.assertEqual("*/5 * * * *", getattr(dag, "schedule", None) or dag.schedule_interval)
                self.assertFalse(dag.catchup)
                self.assertFalse(dag.is_paused_upon_creation)
                self.assertEqual(1, dag.max_active_runs)
                self.assertLess(dag.start_date, datetime.now(timezone.utc) - timedelta(days=1))
                self.assertEqual(["ingest_using_recipe"], dag.task_ids)
                [task] = dag.tasks
                self.assertEqual("user_name", task.owner)
                self.assertEqual(["username@org.com"], task.email)
                self.assertFalse(task.email_on_failure or task.email_on_retry)
                self.assertEqual(3, task.retries)
                self.assertEqual(timedelta(minutes=5), task.retry_delay)
                self.assertEqual(timedelta(minutes=60), task.execution_timeout)

    def test_the_exit_codes_that_a_retry_does_not_help_are_those_of_the_code(self):
        codes = (REPOSITORY / "src/main/java/io/lookline/ingest/ExitCode.java").read_text()
        final = [int(re.search(rf"\b{name}\((\d+)\)", codes)[1]) for name in ("USAGE", "REFUSED", "UNSAFE")]
        for dag in BAG.dags.values():
            self.assertEqual(final, list(dag.tasks[0].skip_on_exit_code))


@WITH_LOOKLINE
class BashTest(unittest.TestCase):
    def env(self, **changes):
        """The environment of the task with some variables changed."""
        [task] = BAG.dags["looker_bash"].tasks
        return {**task.env, **changes}

    def env_with_looker_at(self, port):
        """The same with the demo's YAML, but for Looker's port."""
        changed = FOLDER / f"{self.id()}.yaml"
        text, count = re.subn(r"(hostPort: http://localhost:)\d+\n", rf"\g<1>{port}\n", WORKFLOW.read_text())
        self.assertEqual(1, count)
        changed.write_text(text)
        return self.env(LOOKER_YAML=str(changed))

    def test_succeeds_with_the_yaml_beside_it_and_secrets_from_connections(self):
        task = run("looker_bash")
        self.assertEqual(("success", 1), (task.state, task.try_number))
        self.assertRegex(task.xcom_pull("ingest_using_recipe"), r"looker_demo done: .* 0 failed")

    def test_refused_credentials_fail_without_a_retry(self):
        task = run("looker_bash", env=self.env(LOOKER_CLIENT_SECRET="wrong"))
        self.assertEqual(("failed", 1), (task.state, task.try_number))

    def test_a_system_out_of_reach_is_retried(self):
        task = run("looker_bash", env=self.env_with_looker_at(port=1))
        self.assertEqual(("failed", 2), (task.state, task.try_number))

    def test_a_killed_task_ends_lookline_in_order(self):
        with socket.create_server(("localhost", 0)) as silent:
            silent.settimeout(30)
            task = BAG.dags["looker_bash"].task_dict["ingest_using_recipe"].prepare_for_execution()
            task.env = self.env_with_looker_at(port=silent.getsockname()[1])
            task.render_template_fields({"conn": {name: connection(name) for name in ("looker", "openmetadata")}})
            with ThreadPoolExecutor() as threads:
                killed = threads.submit(lambda: (silent.accept(), task.on_kill()))
                with self.assertRaisesRegex(Exception, "exit code 143"):
                    task.execute({})
                killed.result()


class KubernetesTest(unittest.TestCase):
    def run_pod(self, exit_code, **task_fields):
        cluster = FakeKubernetes(exit_code)
        self.addCleanup(cluster.close)
        pathlib.Path(os.environ["KUBECONFIG"]).write_text(cluster.kubeconfig())
        return cluster, run("looker_kubernetes", **task_fields)

    def test_succeeds_and_leaves_no_pod(self):
        cluster, task = self.run_pod(0)
        self.assertEqual(("success", 1), (task.state, task.try_number))
        self.assertEqual({}, cluster.pods)

    def test_refused_credentials_fail_without_a_retry(self):
        for deferrable in (False, True):
            with self.subTest(deferrable=deferrable):
                cluster, task = self.run_pod(4, deferrable=deferrable, execution_timeout=None)
                self.assertEqual(("failed", 1), (task.state, task.try_number))
                self.assertEqual((1, {}), (len(cluster.created), cluster.pods))

    def test_a_system_out_of_reach_is_retried_in_another_pod(self):
        cluster, task = self.run_pod(1)
        self.assertEqual(("failed", 2), (task.state, task.try_number))
        self.assertEqual((2, {}), (len(cluster.created), cluster.pods))

    def test_the_pod_is_small_and_has_no_rights(self):
        cluster, _ = self.run_pod(0)
        spec = cluster.created[0]["spec"]
        [container] = spec["containers"]
        self.assertEqual(["ingest", "-c", "/etc/lookline/looker.yaml"], container["args"])
        self.assertEqual([{"name": "config", "configMap": {"name": "lookline"}}], spec["volumes"])
        mount = {"name": "config", "mountPath": "/etc/lookline", "readOnly": True}
        self.assertEqual([mount], container["volumeMounts"])
        self.assertEqual([{"secretRef": {"name": "lookline"}}], container["envFrom"])
        self.assertEqual(
            {"requests": {"cpu": "250m", "memory": "128Mi"}, "limits": {"memory": "256Mi"}}, container["resources"]
        )
        profile = {"runAsNonRoot": True, "seccompProfile": {"type": "RuntimeDefault"}}
        self.assertEqual(profile, spec["securityContext"])
        self.assertEqual(
            {
                "allowPrivilegeEscalation": False,
                "readOnlyRootFilesystem": True,
                "capabilities": {"drop": ["ALL"]},
            },
            container["securityContext"],
        )
        self.assertFalse(spec["automountServiceAccountToken"])
        self.assertEqual(60, spec["terminationGracePeriodSeconds"])

    def test_the_image_is_that_of_this_version(self):
        pom = (REPOSITORY / "pom.xml").read_text()
        version = re.search(r"<artifactId>lookline</artifactId>\s*<version>(.+?)</version>", pom)[1]
        [task] = BAG.dags["looker_kubernetes"].tasks
        self.assertEqual(f"ghcr.io/lookline/lookline:{version.removesuffix('-SNAPSHOT')}", task.image)


if __name__ == "__main__":
    unittest.main(verbosity=2)
