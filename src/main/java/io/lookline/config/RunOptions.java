package io.lookline.config;

/**
 * @param loggerLevel {@code DEBUG}, {@code INFO}, {@code WARN} or {@code ERROR}
 * @param raiseOnError whether failures of records may change the exit code
 * @param successThreshold per cent, 0 to 100
 */
public record RunOptions(String loggerLevel, boolean raiseOnError, double successThreshold) {}
