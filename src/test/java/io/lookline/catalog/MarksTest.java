package io.lookline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
    private static final int DAYS = 64 * 64 * 64;

    @Property
    void a_number_that_fits_is_read_as_it_was_written(@ForAll @LongRange(min = 0, max = (1L << 30) - 1) long number) {
        assertThat(Base64Number.write(number, 5)).hasSize(5).matches("[0-9A-Za-z_-]*");
        assertThat(Base64Number.read(Base64Number.write(number, 5))).isEqualTo(number);
    }

    @Test
    void a_number_out_of_range_becomes_the_nearest_that_fits() {
        assertThat(Base64Number.read(Base64Number.write(5_000, 2))).isEqualTo(4_095);
        assertThat(Base64Number.read(Base64Number.write(-1, 2))).isZero();
        assertThat(Base64Number.read("a.b")).isEqualTo(-1);
    }

    @Property
    void a_usage_mark_is_read_as_it_was_written(
            @ForAll @IntRange(max = DAYS - 1) int day,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long base,
            @ForAll @LongRange(min = 0, max = 16_000_000) long growth) {
        UsageMark mark = new UsageMark(LocalDate.ofEpochDay(day), base, base + growth);

        assertThat(UsageMark.parse(mark.text())).contains(mark);
        assertThat(mark.count()).isEqualTo(growth);
    }

    @Property
    void a_source_mark_is_read_as_it_was_written(
            @ForAll String content, @ForAll String displayName, @ForAll String description) {
        SourceMark mark = new SourceMark(
                SourceMark.content(content),
                SourceMark.value(displayName),
                SourceMark.value(description),
                SourceMark.value(List.of(new Owner("1", "user", "jane"))),
                Optional.of(UsageMark.first(Policy.TODAY, 1_234)));

        assertThat(SourceMark.parse(mark.text())).isEqualTo(mark);
        // The server's limit, and what it takes for a hash.
        assertThat(mark.text().length()).isLessThanOrEqualTo(32);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"d41d8cd98f00b204e9800998ecf8427e", "L", "L0123456789abcdefghi0", "X0123456789abcdefghi"})
    void what_somebody_else_left_there_is_no_mark(String text) {
        assertThat(SourceMark.parse(text)).isEqualTo(SourceMark.FOREIGN);
    }

    @Test
    void the_digest_of_owners_does_not_depend_on_their_order() {
        Owner jane = new Owner("1", "user", "jane");
        Owner team = new Owner("2", "team", "sales");

        assertThat(SourceMark.value(List.of(jane, team))).isEqualTo(SourceMark.value(List.of(team, jane)));
        assertThat(SourceMark.value(List.<Owner>of())).isEqualTo(SourceMark.NOTHING);
    }

    @Test
    void parts_of_the_content_do_not_run_into_each_other() {
        assertThat(SourceMark.content("ab", "c")).isNotEqualTo(SourceMark.content("a", "bc"));
    }
}
