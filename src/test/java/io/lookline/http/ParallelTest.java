package io.lookline.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ParallelTest {
    @Test
    void results_come_in_the_order_of_the_items() {
        assertThat(new Parallel(3).map(List.of(5, 1, 4, 2), number -> number * 10))
                .containsExactly(50, 10, 40, 20);
    }

    @Test
    @Timeout(30)
    void items_are_worked_on_at_the_same_time() {
        CountDownLatch both = new CountDownLatch(2);

        List<String> results = new Parallel(2).map(List.of("a", "b"), item -> {
            both.countDown();
            await(both);
            return item;
        });

        assertThat(results).containsExactly("a", "b");
    }

    @Test
    @Timeout(30)
    void a_failure_is_thrown_as_it_is_and_ends_the_rest() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);

        assertThatThrownBy(() -> new Parallel(2).map(List.of(1, 2), number -> {
                    if (number == 1) {
                        await(begun);
                        throw new IllegalArgumentException("first");
                    }
                    begun.countDown();
                    try {
                        never.await();
                    } catch (InterruptedException end) {
                        interrupted.countDown();
                    }
                    return number;
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("first");
        await(interrupted);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
