package io.lookline.lookml.liquid;

import io.lookline.lookml.liquid.Chooser.Taken;
import io.lookline.lookml.liquid.Claim.About;
import io.lookline.lookml.liquid.Claim.Joined;
import io.lookline.lookml.liquid.Claim.Settled;
import io.lookline.lookml.liquid.Question.Joint;
import io.lookline.lookml.liquid.Run.Fact;
import java.util.List;
import java.util.Optional;

/** Decides branches, with what was assumed before on the same way; chooses what is undecided, and remembers it. */
final class Judge {
    private final Run run;
    private final Claims claims;

    Judge(Run run, Evaluator evaluator) {
        this.run = run;
        this.claims = new Claims(run, evaluator);
    }

    /** Whether a branch is taken, and by which choice; none for what was decided. */
    Fact decide(Node.Branch branch) {
        Claim claim = claims.of(branch.question());
        Optional<Fact> known = known(claim);
        if (known.isPresent()) {
            return new Fact(known.get().holds() != branch.negated(), known.get().by());
        }
        Taken taken = run.choose(claim.key(), 2, claim.subjects());
        boolean holds = (taken.option() == 0) != branch.negated();
        assume(claim, new Fact(holds, taken));
        run.because(branch.text(), Boolean.toString(holds));
        return new Fact(taken.option() == 0, taken);
    }

    /** As in three-valued logic; empty for undecided. */
    private Optional<Fact> known(Claim claim) {
        return switch (claim) {
            case Settled(boolean holds) -> Optional.of(new Fact(holds, null));
            case About about ->
                Optional.ofNullable(run.facts().get(about.key()))
                        .map(fact -> new Fact(fact.holds() != about.flipped(), fact.by()));
            case Joined(List<Claim> parts, List<Joint> joints) ->
                Optional.ofNullable(run.facts().get(claim.key())).or(() -> joined(parts, joints));
        };
    }

    private Optional<Fact> joined(List<Claim> parts, List<Joint> joints) {
        Optional<Fact> rest = known(parts.getLast());
        for (int i = joints.size() - 1; i >= 0; i--) {
            boolean strong = joints.get(i) == Joint.OR;
            Optional<Fact> left = known(parts.get(i));
            Optional<Fact> right = rest;
            rest = left.filter(fact -> fact.holds() == strong)
                    .or(() -> right.filter(fact -> fact.holds() == strong))
                    .or(() -> left.flatMap(_ -> right));
        }
        return rest;
    }

    private void assume(Claim claim, Fact fact) {
        switch (claim) {
            case Settled _ -> {}
            case About about -> assume(about, fact.holds() != about.flipped(), fact.by());
            case Joined(List<Claim> parts, List<Joint> joints) -> {
                run.facts().put(claim.key(), fact);
                assume(parts, joints, fact);
            }
        }
    }

    /** Of what is joined by {@code and}, all holds when it holds; of {@code or}, nothing does when it does not. */
    private void assume(List<Claim> parts, List<Joint> joints, Fact fact) {
        int part = 0;
        while (part < joints.size() && joints.get(part) == (fact.holds() ? Joint.AND : Joint.OR)) {
            assume(parts.get(part++), fact);
        }
        if (part == joints.size()) {
            assume(parts.get(part), fact);
        }
    }

    private void assume(About about, boolean holds, Taken by) {
        run.facts().put(about.key(), new Fact(holds, by));
        if (holds) {
            about.equal().ifPresent(value -> run.bound().put(about.subject(), value));
        }
    }
}
