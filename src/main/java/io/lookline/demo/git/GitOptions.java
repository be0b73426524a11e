package io.lookline.demo.git;

import io.lookline.demo.http.DemoServer;
import java.time.InstantSource;

/**
 * How a demo Git host behaves.
 *
 * @param callsPerHour how many calls of its API it answers in an hour; downloads do not count
 * @param downloadsElsewhere whether GitHub's archives lie on another host, as they do for the public site; if not, on
 *     the same host, as for Enterprise Server
 * @param clock what the hours are counted by
 * @param http latency, HTTPS, faults, recording
 */
public record GitOptions(int callsPerHour, boolean downloadsElsewhere, InstantSource clock, DemoServer.Options http) {

    /** Plain HTTP, 5,000 calls an hour, everything on one host. */
    public static GitOptions defaults() {
        return new GitOptions(5000, false, InstantSource.system(), DemoServer.Options.defaults());
    }

    /** These options with another number of calls. */
    public GitOptions withCallsPerHour(int calls) {
        return new GitOptions(calls, downloadsElsewhere, clock, http);
    }

    /** These options with GitHub's archives on another host. */
    public GitOptions withDownloadsElsewhere() {
        return new GitOptions(callsPerHour, true, clock, http);
    }

    /** These options with another clock. */
    public GitOptions withClock(InstantSource replacement) {
        return new GitOptions(callsPerHour, downloadsElsewhere, replacement, http);
    }

    /** These options with another latency, HTTPS, interceptor or recorder. */
    public GitOptions withHttp(DemoServer.Options replacement) {
        return new GitOptions(callsPerHour, downloadsElsewhere, clock, replacement);
    }
}
