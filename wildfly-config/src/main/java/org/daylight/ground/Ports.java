package org.daylight.ground;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Ports on 127.0.0.1. */
final class Ports {
    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 32_768;
    private static final int APART = 16;

    private Ports() {
    }

    /** All wanted ports are free, or the problem names each that is not and the property that moves it. */
    static void requireFree(Map<String, Integer> wanted) {
        List<String> taken = new ArrayList<>();
        wanted.forEach((property, port) -> {
            if (!isFree(port)) {
                taken.add("port " + port + " is taken: choose another with -D" + property + "=PORT");
            }
        });
        if (!taken.isEmpty()) {
            throw new GroundProblem(String.join("; ", taken));
        }
    }

    static boolean isFree(int port) {
        if (answers(port)) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(Settings.HOST, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /**
     * As many different free ports as asked for. They lie below those that a system gives to outgoing connections, so that a server that is
     * stopped finds its port free when it starts again; processes that ask at the same time get different ones.
     */
    static List<Integer> free(int count) {
        int first = (int) (ProcessHandle.current().pid() * APART % (HIGHEST - LOWEST));
        return IntStream.range(0, HIGHEST - LOWEST).map(step -> LOWEST + (first + step) % (HIGHEST - LOWEST))
                .filter(Ports::isFree).limit(count).boxed().toList();
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(Settings.HOST, port), 500);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }
}
