package org.daylight.ground;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ports on 127.0.0.1. */
final class Ports {
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

    /** As many different free ports as asked for. */
    static List<Integer> free(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getByName(Settings.HOST)));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
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
