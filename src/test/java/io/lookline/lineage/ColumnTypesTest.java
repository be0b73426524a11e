package io.lookline.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class ColumnTypesTest {
    private static final ColumnTypes COMPATIBLE = new ColumnTypes(false);
    private static final ColumnTypes PRECISE = new ColumnTypes(true);

    @ParameterizedTest(name = "{0} is {1}, precisely {2}")
    @CsvSource(delimiter = '|', textBlock = """
            average average_distinct count count_distinct distance duration int | NUMBER | NUMBER
            max median median_distinct min number percent_of_previous           | NUMBER | NUMBER
            percent_of_total percentile percentile_distinct running_total       | NUMBER | NUMBER
            sum sum_distinct                                                     | NUMBER | NUMBER
            date_day_of_month date_day_of_week_index date_day_of_year            | NUMBER | NUMBER
            date_fiscal_month_num date_hour_of_day date_month_num                | NUMBER | NUMBER
            date_week_of_year                                                    | NUMBER | NUMBER
            date_day_of_week date_month_name date_fiscal_quarter_of_year         | NUMBER | STRING
            date date_date date_month date_quarter date_fiscal_quarter           | DATE | DATE
            date_fiscal_year                                                     | DATE | DATE
            date_quarter_of_year                                                 | DATE | STRING
            date_week date_year                                                  | TIME | DATE
            date_time time date_second date_minute date_hour date_millisecond    | TIME | TIMESTAMP
            date_microsecond                                                     | TIME | TIMESTAMP
            date_time_of_day                                                     | TIME | STRING
            date_raw                                                             | STRING | TIMESTAMP
            date_minute15 date_hour6 date_millisecond250                         | UNKNOWN | TIMESTAMP
            duration_day duration_hour duration_minute duration_month            | STRING | NUMBER
            duration_quarter duration_second duration_week duration_year         | STRING | NUMBER
            string unquoted zipcode                                              | STRING | STRING
            bin                                                                  | ARRAY | STRING
            list                                                                 | ARRAY | ARRAY
            location                                                             | UNION | UNION
            tier                                                                 | ENUM | ENUM
            yesno                                                                | BOOLEAN | BOOLEAN
            period_over_period                                                   | UNKNOWN | NUMBER
            unknown something_new date_minutes                                   | UNKNOWN | UNKNOWN
            """)
    void a_looker_type_has_the_type_that_existing_catalogs_hold_unless_precise_ones_are_asked_for(
            String lookerTypes, String compatible, String precise) {
        for (String type : lookerTypes.split(" ")) {
            assertThat(COMPATIBLE.of(type)).as(type).isEqualTo(compatible);
            assertThat(PRECISE.of(type)).as(type).isEqualTo(precise);
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    void a_field_without_a_type_is_a_string(String none) {
        assertThat(COMPATIBLE.of(none)).isEqualTo("STRING");
        assertThat(PRECISE.of(none)).isEqualTo("STRING");
    }

    @Test
    void the_case_of_a_type_does_not_matter() {
        assertThat(COMPATIBLE.of("YesNo")).isEqualTo("BOOLEAN");
    }
}
