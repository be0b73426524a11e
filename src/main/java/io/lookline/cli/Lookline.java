package io.lookline.cli;

import io.quarkus.picocli.runtime.annotations.TopCommand;
import picocli.CommandLine.Command;

/** The program. */
@TopCommand
@Command(name = "lookline", mixinStandardHelpOptions = true)
public final class Lookline implements Runnable {
    @Override
    public void run() {
        System.out.println("hello");
    }
}
