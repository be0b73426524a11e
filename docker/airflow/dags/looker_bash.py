"""Brings OpenMetadata to the state of Looker with the executable `lookline` on the worker's PATH."""

import os
import pathlib
from datetime import datetime, timedelta, timezone

try:
    from airflow.sdk import DAG
except ModuleNotFoundError:
    from airflow import DAG

try:
    from airflow.sdk.exceptions import AirflowFailException, AirflowSkipException
except ImportError:
    from airflow.exceptions import AirflowFailException, AirflowSkipException

try:
    from airflow.providers.standard.operators.bash import BashOperator
except ModuleNotFoundError:
    from airflow.operators.bash import BashOperator

default_args = {
    "owner": "user_name",
    "email": ["username@org.com"],
    "email_on_failure": False,
    "email_on_retry": False,
    "retries": 3,
    "retry_delay": timedelta(minutes=5),
    "execution_timeout": timedelta(minutes=60),
}

config = os.environ.get("LOOKER_YAML") or str(pathlib.Path(__file__).with_name("looker.yaml"))

# A wrong YAML, refused credentials, a refused mass deletion: the next try would end the same.
FINAL = [2, 4, 5]


class NoRetry:
    """Fails at once where the operator would skip."""

    # Not in the operator itself: Airflow 2 logs a warning when one operator's `execute` calls another's.
    def execute(self, *args, **kwargs):
        try:
            return super().execute(*args, **kwargs)
        except AirflowSkipException as skip:
            reason = str(skip).replace("Skipping.", "Not retried: the log says what has to change first.")
            raise AirflowFailException(reason) from None


class LooklineOperator(NoRetry, BashOperator):
    pass


with DAG(
    "looker_bash",
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
        # `exec` hands Airflow's SIGTERM to Lookline itself, which then ends in order.
        bash_command='exec lookline ingest -c "$LOOKER_YAML"',
        # Secrets go through the environment: a command line is visible to every process of the machine.
        env={
            "LOOKER_YAML": config,
            "LOOKER_CLIENT_ID": "{{ conn.looker.login }}",
            "LOOKER_CLIENT_SECRET": "{{ conn.looker.password }}",
            "OPENMETADATA_JWT_TOKEN": "{{ conn.openmetadata.password }}",
        },
        append_env=True,
        skip_on_exit_code=FINAL,
    )
