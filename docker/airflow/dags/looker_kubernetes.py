"""Brings OpenMetadata to the state of Looker in a pod of its own."""

from datetime import datetime, timedelta, timezone

from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator
from kubernetes.client import models as k8s

try:
    from airflow.sdk import DAG
except ModuleNotFoundError:
    from airflow import DAG

try:
    from airflow.sdk.exceptions import AirflowFailException, AirflowSkipException
except ImportError:
    from airflow.exceptions import AirflowFailException, AirflowSkipException

default_args = {
    "owner": "user_name",
    "email": ["username@org.com"],
    "email_on_failure": False,
    "email_on_retry": False,
    "retries": 3,
    "retry_delay": timedelta(minutes=5),
    "execution_timeout": timedelta(minutes=60),
}

# A wrong YAML, refused credentials, a refused mass deletion: the next try would end the same.
FINAL = [2, 4, 5]


class LooklineOperator(KubernetesPodOperator):
    """Fails at once where the operator would skip."""

    # Here and not in `execute`, which a deferred task does not come back to.
    def cleanup(self, *args, **kwargs):
        try:
            super().cleanup(*args, **kwargs)
        except AirflowSkipException as skip:
            reason = str(skip).replace("Skipping.", "Not retried: the log says what has to change first.")
            raise AirflowFailException(reason) from None


with DAG(
    "looker_kubernetes",
    default_args=default_args,
    description="Brings OpenMetadata to the state of Looker",
    # Any day in the past: without catch-up the first run is that of the interval that ended last.
    start_date=datetime(2025, 1, 1, tzinfo=timezone.utc),
    is_paused_upon_creation=False,
    schedule="*/5 * * * *",
    catchup=False,
    max_active_runs=1,
) as dag:
    ingest_task = LooklineOperator(
        task_id="ingest_using_recipe",
        name="lookline",
        image="ghcr.io/lookline/lookline:0.1.0",
        arguments=["ingest", "-c", "/etc/lookline/looker.yaml"],
        # The ConfigMap holds looker.yaml; each key of the Secret becomes a variable that looker.yaml may name.
        volumes=[k8s.V1Volume(name="config", config_map=k8s.V1ConfigMapVolumeSource(name="lookline"))],
        volume_mounts=[k8s.V1VolumeMount(name="config", mount_path="/etc/lookline", read_only=True)],
        env_from=[k8s.V1EnvFromSource(secret_ref=k8s.V1SecretEnvSource(name="lookline"))],
        container_resources=k8s.V1ResourceRequirements(
            requests={"cpu": "250m", "memory": "128Mi"},
            limits={"memory": "256Mi"},
        ),
        security_context=k8s.V1PodSecurityContext(
            run_as_non_root=True,
            seccomp_profile=k8s.V1SeccompProfile(type="RuntimeDefault"),
        ),
        container_security_context=k8s.V1SecurityContext(
            allow_privilege_escalation=False,
            read_only_root_filesystem=True,
            capabilities=k8s.V1Capabilities(drop=["ALL"]),
        ),
        automount_service_account_token=False,
        # When Airflow ends the task, Lookline gets SIGTERM and this many seconds to finish the batch in flight.
        termination_grace_period=60,
        # Logs and the termination message are in the task's log: no pod has to stay for them.
        on_finish_action="delete_pod",
        log_pod_spec_on_failure=False,
        skip_on_exit_code=FINAL,
    )
