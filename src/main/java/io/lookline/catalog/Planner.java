package io.lookline.catalog;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Desired state minus current state. Pure: the same values give the same plan. */
public final class Planner {
    private final DesiredState desired;
    private final CurrentState current;
    private final PlanPolicy policy;
    private final Set<AssetRef> living = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Planner(DesiredState desired, CurrentState current, PlanPolicy policy) {
        this.desired = desired;
        this.current = current;
        this.policy = policy;
    }

    public static Plan plan(DesiredState desired, CurrentState current, PlanPolicy policy) {
        return new Planner(desired, current, policy).plan();
    }

    private Plan plan() {
        DeletionPlan deletions = deletions();
        addLiving(deletions);
        List<Change<DataModel>> dataModels =
                changes(desired.dataModels(), current.dataModels(), new DataModelDiff(policy));
        List<Change<Chart>> charts = changes(desired.charts(), current.charts(), new ChartDiff(policy));
        List<Change<Dashboard>> dashboards = changes(
                desired.dashboards(),
                current.dashboards(),
                new DashboardDiff(
                        policy,
                        current.owners(),
                        living::contains,
                        desired.scope(AssetKind.CHART).failed()));
        reportUnknownOwners();
        EdgePlanner edges = edgePlanner(dataModels);
        return new Plan(
                desired.service(),
                !current.serviceExists() || policy.forceService(),
                current.tags() == null && !desired.tags().isEmpty(),
                tags(false),
                tags(true),
                dataModels,
                charts,
                dashboards,
                edges.plan(desired.edges()),
                edges.left(desired.edges()),
                UsagePlanner.plan(dashboards),
                deletions,
                diagnostics);
    }

    private List<Tag> tags(boolean known) {
        Set<String> stored = current.tags() == null ? Set.of() : current.tags();
        return desired.tags().stream()
                .filter(tag -> stored.contains(tag.name()) == known)
                .toList();
    }

    private <A extends Asset> List<Change<A>> changes(
            List<A> assets, Map<String, Stored<A>> stored, AssetDiff<A> diff) {
        List<Change<A>> changes = new ArrayList<>();
        for (A asset : assets) {
            Change<A> change = change(asset, stored.get(asset.fqn()), diff);
            changes.add(change);
            if (change instanceof Change.LeftDeleted<A> left) {
                living.remove(asset.ref());
                diagnostics.add(new Diagnostic(
                        Code.LEFT_DELETED,
                        asset.kind().itemType(),
                        asset.fqn(),
                        "",
                        "stays deleted, for %s deleted it"
                                .formatted(left.stored().updatedBy()),
                        "restore it in OpenMetadata, or set overrideMetadata"));
            } else {
                living.add(asset.ref());
            }
        }
        return changes;
    }

    private <A extends Asset> Change<A> change(A asset, Stored<A> stored, AssetDiff<A> diff) {
        if (stored == null) {
            return diff.create(asset);
        }
        if (stored.deleted() && !current.bot().equals(stored.updatedBy()) && !policy.overrideMetadata()) {
            return new Change.LeftDeleted<>(stored);
        }
        return diff.compare(asset, stored);
    }

    /** What the catalog has and keeps counts as alive too, although this run does not write it. */
    private void addLiving(DeletionPlan deletions) {
        Set<AssetRef> going = deletions.effective().stream()
                .map(deletion -> new AssetRef(deletion.kind(), deletion.fqn()))
                .collect(Collectors.toSet());
        List.of(current.dataModels(), current.charts(), current.dashboards()).forEach(stored -> stored.values().stream()
                .filter(entity -> !entity.deleted())
                .map(entity -> entity.asset().ref())
                .filter(ref -> !going.contains(ref))
                .forEach(living::add));
    }

    private DeletionPlan deletions() {
        DeletionPlanner planner = new DeletionPlanner(policy.deletion())
                .consider(
                        AssetKind.DASHBOARD,
                        names(desired.dashboards()),
                        current.dashboards().values(),
                        desired.scope(AssetKind.DASHBOARD))
                .consider(
                        AssetKind.CHART,
                        names(desired.charts()),
                        current.charts().values(),
                        desired.scope(AssetKind.CHART).withFiltered(chartsOfFilteredDashboards()))
                .consider(
                        AssetKind.DATA_MODEL,
                        desired(DataModel.EXPLORE),
                        stored(DataModel.EXPLORE),
                        desired.scope(AssetKind.DATA_MODEL));
        desired.views()
                .ifPresent(views ->
                        planner.consider(AssetKind.DATA_MODEL, desired(DataModel.VIEW), stored(DataModel.VIEW), views));
        return planner.plan();
    }

    private Set<String> desired(String type) {
        return names(desired.dataModels().stream()
                .filter(model -> type.equals(model.type()))
                .toList());
    }

    /** A name that is desired as the other type stays: what bears it is written anew, not deleted. */
    private List<Stored<DataModel>> stored(String type) {
        Set<String> others = names(desired.dataModels().stream()
                .filter(model -> !type.equals(model.type()))
                .toList());
        return current.dataModels().values().stream()
                .filter(entity -> type.equals(entity.asset().type()))
                .filter(entity -> !others.contains(entity.asset().fqn()))
                .toList();
    }

    /** The tiles of a filtered dashboard are never downloaded, so that only the catalog knows them. */
    private Set<String> chartsOfFilteredDashboards() {
        return desired.scope(AssetKind.DASHBOARD).filtered().stream()
                .map(current.dashboards()::get)
                .filter(Objects::nonNull)
                .flatMap(dashboard -> dashboard.asset().charts().stream())
                .collect(Collectors.toSet());
    }

    private EdgePlanner edgePlanner(List<Change<DataModel>> changes) {
        Map<String, DataModel> dataModels = new HashMap<>();
        current.dataModels().forEach((fqn, entity) -> dataModels.put(fqn, entity.asset()));
        changes.forEach(change -> dataModels.put(change.fqn(), change.result()));
        EdgeEnds ends = new EdgeEnds(living::contains, dataModels);
        return new EdgePlanner(current.edges(), ends, new EdgeCoverage(desired)::covers, policy.overrideLineage());
    }

    private void reportUnknownOwners() {
        desired.dashboards().stream()
                .flatMap(dashboard -> dashboard.owners().stream())
                .map(email -> email.toLowerCase(Locale.ROOT))
                .distinct()
                .filter(email -> !current.owners().containsKey(email))
                .forEach(email -> diagnostics.add(new Diagnostic(
                        Code.CATALOG_OWNER_UNKNOWN,
                        ItemType.OWNER,
                        email,
                        "",
                        "is the e-mail of no user of the catalog, so their dashboards get no owner",
                        "create the user in OpenMetadata, or let them sign in once")));
    }

    private static Set<String> names(List<? extends Asset> assets) {
        return assets.stream().map((Function<Asset, String>) Asset::fqn).collect(Collectors.toSet());
    }
}
