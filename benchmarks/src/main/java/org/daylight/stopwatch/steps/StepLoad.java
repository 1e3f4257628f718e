package org.daylight.stopwatch.steps;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that take the next case none has taken yet, and lead it through its steps one after the other. */
public final class StepLoad {
    public static final int STEPS = 3;
    private final int clients;

    public StepLoad(int clients) {
        this.clients = clients;
    }

    /** One step of one case, committed when this returns. */
    public interface Taker {
        /**
         * @param place index of the case, from 0
         * @param step  0 to 2
         */
        void take(int place, int step) throws Exception;
    }

    /** A piece of work for each of many. */
    public interface Work {
        void on(int place) throws Exception;
    }

    /** Returns when all cases, {@code from} inclusive to {@code to} exclusive, have taken all their steps. */
    public StepTimes run(int from, int to, Taker taker) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        AtomicLong cpu = new AtomicLong();
        long[] times = new long[(to - from) * STEPS];
        long began = System.nanoTime();
        each(from, to, place -> {
            long used = threads.getCurrentThreadCpuTime();
            for (int step = 0; step < STEPS; step++) {
                long start = System.nanoTime();
                taker.take(place, step);
                times[(place - from) * STEPS + step] = System.nanoTime() - start;
            }
            cpu.addAndGet(threads.getCurrentThreadCpuTime() - used);
        });
        return new StepTimes(System.nanoTime() - began, cpu.get(), times);
    }

    /** The same work on each, by all clients at once; the first failure ends it. */
    public void each(int from, int to, Work work) throws Exception {
        AtomicInteger next = new AtomicInteger(from);
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                ends.add(threads.submit(() -> {
                    Thread.currentThread().setContextClassLoader(application);
                    for (int place = next.getAndIncrement(); place < to; place = next.getAndIncrement()) {
                        work.on(place);
                    }
                    return null;
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
