package io.lookline.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Dashboards. Charts and data models that are not alive in the catalog are left out, for a PUT that names one is
 * refused whole.
 *
 * @param people the catalog's users by e-mail in lower case
 * @param living whether an entity will be alive when dashboards are written
 * @param failedCharts charts that exist and could not be read: they stay where they are
 */
record DashboardDiff(PlanPolicy policy, Map<String, Owner> people, Predicate<AssetRef> living, Set<String> failedCharts)
        implements AssetDiff<Dashboard> {
    @Override
    public Change.Create<Dashboard> create(Dashboard desired) {
        Dashboard asset = withMembers(desired, desired.charts());
        List<Owner> owners = owners(desired);
        SourceMark mark = new SourceMark(
                content(asset, owners),
                SourceMark.value(asset.displayName()),
                SourceMark.value(asset.description()),
                SourceMark.value(owners),
                Optional.ofNullable(asset.viewCount()).map(total -> UsageMark.first(policy.today(), total)));
        return new Change.Create<>(asset, mark.text(), owners);
    }

    @Override
    public Change<Dashboard> compare(Dashboard desired, Stored<Dashboard> stored) {
        Dashboard before = stored.asset();
        Stream<String> unread = before.charts().stream().filter(failedCharts::contains);
        Dashboard wanted = withMembers(
                desired,
                Stream.concat(desired.charts().stream(), unread).distinct().toList());
        SourceMark mark = stored.mark();
        List<Owner> wantedOwners = owners(desired);
        Followed<String> displayName = Followed.text(
                wanted.displayName(), before.displayName(), mark.displayName(), policy.overrideMetadata());
        Followed<String> description = Followed.text(
                wanted.description(), before.description(), mark.description(), policy.overrideMetadata());
        Followed<List<Owner>> owners =
                Followed.owners(wantedOwners, stored.owners(), mark.owners(), policy.overrideOwners());
        Dashboard merged = with(wanted, displayName.value(), description.value());
        SourceMark written = new SourceMark(
                content(wanted, wantedOwners),
                displayName.written(),
                description.written(),
                owners.written(),
                usage(wanted, stored));
        Differences differences = differences(merged, before);
        differences.flag("owners", !SourceMark.value(owners.value()).equals(SourceMark.value(stored.owners())));
        return differences.change(stored, merged, written, owners.value());
    }

    private static Differences differences(Dashboard merged, Dashboard before) {
        Differences differences = new Differences();
        differences.text("displayName", merged.displayName(), before.displayName());
        differences.description("description", "/description", merged.description(), before.description());
        differences.text("sourceUrl", merged.sourceUrl(), before.sourceUrl());
        differences.members("charts", merged.charts(), before.charts());
        differences.members("dataModels", merged.dataModels(), before.dataModels());
        return differences;
    }

    private Optional<UsageMark> usage(Dashboard wanted, Stored<Dashboard> stored) {
        Optional<UsageMark> before = stored.mark().usage();
        if (wanted.viewCount() == null) {
            return before;
        }
        return Optional.of(before.map(usage -> usage.seen(policy.today(), wanted.viewCount(), stored.usage()))
                .orElseGet(() -> UsageMark.first(policy.today(), wanted.viewCount())));
    }

    private List<Owner> owners(Dashboard dashboard) {
        return dashboard.owners().stream()
                .map(email -> people.get(email.toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .toList();
    }

    private Dashboard withMembers(Dashboard dashboard, List<String> charts) {
        return dashboard.withMembers(
                living(AssetKind.CHART, charts), living(AssetKind.DATA_MODEL, dashboard.dataModels()));
    }

    private List<String> living(AssetKind kind, List<String> names) {
        return names.stream()
                .filter(name -> living.test(new AssetRef(kind, name)))
                .toList();
    }

    private static Dashboard with(Dashboard dashboard, String displayName, String description) {
        return new Dashboard(
                dashboard.name(),
                dashboard.fqn(),
                displayName,
                description,
                dashboard.project(),
                dashboard.sourceUrl(),
                dashboard.charts(),
                dashboard.dataModels(),
                dashboard.owners(),
                dashboard.viewCount());
    }

    private static String content(Dashboard dashboard, List<Owner> owners) {
        return SourceMark.content(
                dashboard.displayName(),
                dashboard.description(),
                dashboard.project(),
                dashboard.sourceUrl(),
                dashboard.charts(),
                dashboard.dataModels(),
                SourceMark.value(owners));
    }
}
