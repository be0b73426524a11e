package io.lookline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowedTest {
    private static final Owner JANE = new Owner("1", "user", "jane");
    private static final Owner JOE = new Owner("2", "user", "joe");

    /** "written" is what Lookline wrote last; empty cells are absent values. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an empty value is filled                        | new |      |      | new    | new
            what Lookline wrote follows the source          | new | old  | old  | new    | new
            what somebody else wrote stays                  | new | hers |      | hers   |
            what a person edited stays                      | new | hers | old  | hers   |
            what a person emptied stays empty               | new |      | old  |        | old
            a value that agrees by chance becomes Lookline's | new | new  |      | new    | new
            what is removed at the source stays             |     | old  | old  | old    | old
            a person's value stays without a source         |     | hers | old  | hers   |
            nothing on either side is nothing               |     |      |      |        |
            """)
    void without_the_override(
            String name, String desired, String stored, String written, String value, String remembered) {
        Followed<String> followed = Followed.text(desired, stored, SourceMark.value(written), false);

        assertThat(followed).as(name).isEqualTo(new Followed<>(value, SourceMark.value(remembered)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            what a person edited is replaced        | new | hers | old | new
            what a person emptied is filled again   | new |      | old | new
            nothing is ever removed                 |     | hers |     | hers
            """)
    void with_the_override(String name, String desired, String stored, String written, String value) {
        assertThat(Followed.text(desired, stored, SourceMark.value(written), true)
                        .value())
                .as(name)
                .isEqualTo(value);
    }

    @Test
    void owners_that_a_person_set_stay() {
        Followed<List<Owner>> followed =
                Followed.owners(List.of(JANE), List.of(JOE), SourceMark.value(List.of(JANE)), false);

        assertThat(followed.value()).containsExactly(JOE);
        assertThat(followed.written()).isEqualTo(SourceMark.NOTHING);
    }

    @Test
    void owners_that_lookline_set_follow_the_source() {
        assertThat(Followed.owners(List.of(JOE), List.of(JANE), SourceMark.value(List.of(JANE)), false)
                        .value())
                .containsExactly(JOE);
    }

    @Test
    void an_owner_who_left_looker_stays_in_the_catalog() {
        assertThat(Followed.owners(List.of(), List.of(JANE), SourceMark.value(List.of(JANE)), false)
                        .value())
                .containsExactly(JANE);
    }
}
