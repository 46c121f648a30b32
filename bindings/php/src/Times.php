<?php

/**
 * Instants and dates as PHP has them, and as the library counts them.
 */

declare(strict_types=1);

namespace Petition;

/** @internal */
final class Times
{
    /** Seconds since 1970; a fraction of a second is left out, null is no instant. */
    public static function seconds(?\DateTimeInterface $instant): int
    {
        return $instant === null ? Runtime::NEVER : $instant->getTimestamp();
    }

    public static function instant(int $seconds): \DateTimeImmutable
    {
        return new \DateTimeImmutable("@$seconds");
    }

    public static function instantOrNull(int $seconds): ?\DateTimeImmutable
    {
        return $seconds === Runtime::NEVER ? null : self::instant($seconds);
    }

    /** Days since 1970 of a date as "2021-04-02". */
    public static function days(string $date): int
    {
        $days = Runtime::new('int32_t');
        Runtime::call('petition_date_parse', $date, strlen($date), \FFI::addr($days));
        return $days->cdata;
    }

    public static function date(int $days): string
    {
        return Runtime::text('petition_date_format', $days);
    }

    /** An instant of a JSON text, in the offset that it has there. */
    public static function read(string $text): \DateTimeImmutable
    {
        return new \DateTimeImmutable($text);
    }
}
