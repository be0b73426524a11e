package io.lookline.git;

import io.lookline.diagnostic.Diagnostic;
import io.lookline.http.CallCounts;
import io.lookline.lookml.project.ProjectFiles;
import java.util.List;
import java.util.SequencedSet;

/**
 * The LookML of all configured sources and what they import.
 *
 * @param projects in the order of the configuration, then what was fetched for manifests, then what lies below
 *     {@code imported_projects}
 * @param diagnostics what went wrong, in a fixed order
 * @param incomplete the projects of which something or all could not be read, and those that import from them; by the name
 *     that they have or would have. Of these nothing may be deleted
 * @param calls what was sent, redirects and retries included
 */
public record GitReading(
        List<ProjectFiles> projects, List<Diagnostic> diagnostics, SequencedSet<String> incomplete, CallCounts calls) {
    public GitReading {
        projects = List.copyOf(projects);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether nothing was lost. */
    public boolean complete() {
        return incomplete.isEmpty();
    }
}
