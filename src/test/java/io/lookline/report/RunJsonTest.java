package io.lookline.report;

import static io.lookline.report.Results.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.FieldCounts;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.ingest.Counts;
import io.lookline.ingest.ExitCode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RunJsonTest {
    @Test
    void a_run_is_one_object_with_the_numbers_of_the_summary_and_each_diagnostic() {
        Results run = result().exitCode(ExitCode.PARTIAL)
                .counts(ItemType.DATA_MODEL, new Counts(2, 0, 1, 0, 1, 0, 1))
                .fields(new FieldCounts(4, 2, 1, new TreeMap<>(Map.of(Code.LINEAGE_TABLE_MISSING, 1))))
                .diagnostics(new Diagnostic(
                        Code.LOOKER_EXPLORE_UNREADABLE,
                        ItemType.DATA_MODEL,
                        "m::e",
                        "https://looker/explore/m/e",
                        "is \"malformed\"",
                        "run the validator"));

        assertThat(new RunJson(run.build()).text()).isEqualToNormalizingNewlines("""
                {
                  "version" : 1,
                  "service" : "svc",
                  "outcome" : "partial",
                  "exitCode" : 3,
                  "refusals" : [ ],
                  "successPercent" : 66.67,
                  "successThreshold" : 90.0,
                  "start" : "2026-11-23T14:00:00Z",
                  "seconds" : 12.345,
                  "peakMemoryBytes" : 123400000,
                  "lookerRelease" : "26.12",
                  "openMetadataVersion" : "1.12.6",
                  "items" : {
                    "data_model" : {
                      "written" : 2,
                      "unchanged" : 0,
                      "filtered" : 1,
                      "warned" : 0,
                      "failed" : 1,
                      "notReached" : 0,
                      "deleted" : 1
                    }
                  },
                  "total" : {
                    "written" : 2,
                    "unchanged" : 0,
                    "filtered" : 1,
                    "warned" : 0,
                    "failed" : 1,
                    "notReached" : 0,
                    "deleted" : 1
                  },
                  "fields" : {
                    "total" : 4,
                    "withSource" : 2,
                    "withoutColumn" : 1,
                    "causes" : {
                      "LINEAGE_TABLE_MISSING" : 1
                    }
                  },
                  "calls" : {
                    "looker" : {
                      "total" : 3,
                      "endpoints" : {
                        "GET /dashboards" : 2,
                        "GET /folders" : 1
                      }
                    },
                    "git" : {
                      "total" : 0,
                      "endpoints" : { }
                    },
                    "catalog" : {
                      "total" : 4,
                      "endpoints" : {
                        "PUT /charts/bulk" : 4
                      }
                    }
                  },
                  "diagnostics" : [ {
                    "code" : "LOOKER_EXPLORE_UNREADABLE",
                    "severity" : "error",
                    "type" : "data_model",
                    "item" : "m::e",
                    "place" : "https://looker/explore/m/e",
                    "message" : "is \\"malformed\\"",
                    "hint" : "run the validator"
                  } ]
                }""");
    }

    @Test
    void a_run_that_ended_early_says_why() {
        String text = new RunJson(result().exitCode(ExitCode.FAILED)
                        .failure("Looker is out of reach", "try again")
                        .refusals("too much")
                        .build())
                .text();

        assertThat(text).contains("""
                  "outcome" : "failed",
                  "exitCode" : 1,
                  "failure" : {
                    "message" : "Looker is out of reach",
                    "hint" : "try again"
                  },
                  "refusals" : [ "too much" ],
                """);
    }
}
