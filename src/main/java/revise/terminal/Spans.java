package revise.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.TimeZone;
import revise.memory.Due;
import revise.memory.Schedule;

/** Lengths of time, days and numbers in words. */
public final class Spans {
    private static final long DAY_MILLIS = 24 * 60 * 60 * 1000L;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final double DAYS_PER_MONTH = DAYS_PER_YEAR / 12;
    private static final int LAST_DAY_COUNTED = 27;

    private Spans() {}

    /** The time from the last answer to the next, as short as can be: {@code 10m}, {@code 3d}, {@code 2.1mo}. */
    public static String interval(Schedule schedule) {
        return schedule.due() instanceof Due.At at
                ? interval(Duration.between(schedule.lastAt(), at.instant()))
                : interval(Duration.ofDays(schedule.interval()));
    }

    /** A length of time as short as can be: {@code <1m}, {@code 10m}, {@code 1.5h}, {@code 3d}, {@code 1.4y}. */
    public static String interval(Duration length) {
        long seconds = length.toSeconds();
        if (seconds < 60) {
            return "<1m";
        }
        if (seconds < 3600) {
            return seconds / 60 + "m";
        }
        if (seconds < 86_400) {
            return decimal(seconds / 3600.0, 1) + "h";
        }
        long days = length.toDays();
        if (days < 31) {
            return days + "d";
        }
        return days < 365 ? decimal(days / DAYS_PER_MONTH, 1) + "mo" : decimal(days / DAYS_PER_YEAR, 1) + "y";
    }

    /** When a card that was just answered is asked again: {@code in 10 minutes}, {@code tomorrow}, {@code on 3 June}. */
    public static String comesBack(Schedule schedule) {
        if (schedule.due() instanceof Due.At at) {
            return "in " + length(Duration.between(schedule.lastAt(), at.instant()));
        }
        return schedule.due() instanceof Due.On on ? day(on.day(), schedule.lastDay()) : "";
    }

    /**
     * A study day as seen from another, both in days since 1970-01-01: {@code today}, {@code tomorrow}, {@code in 3
     * days}, {@code on 3 June}, {@code 2 days ago}.
     */
    public static String day(int day, int today) {
        int ahead = day - today;
        if (ahead < 0) {
            return ahead == -1 ? "yesterday" : -ahead + " days ago";
        }
        if (ahead == 0) {
            return "today";
        }
        return ahead == 1 ? "tomorrow" : ahead <= LAST_DAY_COUNTED ? "in " + ahead + " days" : "on " + date(day, today);
    }

    private static String date(int day, int today) {
        LocalDate date = LocalDate.ofEpochDay(day);
        String month = name(date.getMonth());
        boolean sameYear = date.getYear() == LocalDate.ofEpochDay(today).getYear();
        return date.getDayOfMonth() + " " + month + (sameYear ? "" : " " + date.getYear());
    }

    private static String name(Month month) {
        return switch (month) {
            case JANUARY -> "January";
            case FEBRUARY -> "February";
            case MARCH -> "March";
            case APRIL -> "April";
            case MAY -> "May";
            case JUNE -> "June";
            case JULY -> "July";
            case AUGUST -> "August";
            case SEPTEMBER -> "September";
            case OCTOBER -> "October";
            case NOVEMBER -> "November";
            case DECEMBER -> "December";
        };
    }

    /** A length of time in words, to the nearest unit: {@code less than a minute}, {@code 10 minutes}, {@code 3 days}. */
    public static String length(Duration length) {
        long seconds = length.toSeconds();
        if (seconds < 60) {
            return "less than a minute";
        }
        long minutes = Math.round(seconds / 60.0);
        if (minutes < 120) {
            return count(minutes, "minute");
        }
        long hours = Math.round(seconds / 3600.0);
        return hours < 48 ? count(hours, "hour") : count(Math.round(seconds / 86_400.0), "day");
    }

    /** A length of time for a narrow place: {@code <1 min}, {@code 8 min}, {@code 2.5 h}. */
    public static String brief(Duration length) {
        long seconds = length.toSeconds();
        if (seconds < 60) {
            return "<1 min";
        }
        return seconds < 5400 ? Math.round(seconds / 60.0) + " min" : decimal(seconds / 3600.0, 1) + " h";
    }

    /** The time of day on a 24-hour clock: {@code 09:05}. */
    public static String clock(Instant at, TimeZone zone) {
        long millis = at.toEpochMilli();
        long wall = Math.floorMod(millis + zone.getOffset(millis), DAY_MILLIS) / 60_000;
        return twoDigits(wall / 60) + ":" + twoDigits(wall % 60);
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    /** A number of things: {@code 1 card}, {@code 3 cards}. */
    public static String count(long number, String thing) {
        return number == 1 ? "1 " + thing : number + " " + thing + "s";
    }

    /** A number with a point and at most so many decimals, without zeros at its end. */
    public static String decimal(double number, int places) {
        long power = 1;
        for (int i = 0; i < places; i++) {
            power *= 10;
        }
        long scaled = Math.round(Math.abs(number) * power);
        StringBuilder text = new StringBuilder();
        if (number < 0 && scaled > 0) {
            text.append('-');
        }
        text.append(scaled / power);
        long rest = scaled % power;
        if (rest > 0) {
            String digits = Long.toString(power + rest).substring(1);
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            text.append('.').append(digits, 0, end);
        }
        return text.toString();
    }

    /** A share from 0 to 1 in whole per cent: {@code 83 %}. */
    public static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
