<?php

/**
 * What all enumerations of words have beside their cases.
 */

declare(strict_types=1);

namespace Petition;

/** A word has a number in C and a name in JSON, TOML and logs. */
trait Word
{
    /** Its name there, as "focal_point". */
    public function word(): string
    {
        return strtolower(preg_replace('/(?<!^)[A-Z]/', '_$0', $this->name));
    }

    /** The word of that name; null when there is none. */
    public static function tryFromWord(string $word): ?self
    {
        static $words = [];
        if ($words === []) {
            foreach (self::cases() as $case) {
                $words[$case->word()] = $case;
            }
        }
        return $words[$word] ?? null;
    }

    /**
     * The word of that number; the number itself when a newer library has words beside these.
     *
     * @internal
     */
    public static function read(int $number): self|int
    {
        return self::tryFrom($number) ?? $number;
    }

    /**
     * The same, where 0 stands for nothing.
     *
     * @internal
     */
    public static function readOrNull(int $number): self|int|null
    {
        return $number === 0 ? null : self::read($number);
    }

    /**
     * The word of that name; the name itself when a newer library has words beside these.
     *
     * @internal
     */
    public static function readWord(string $word): self|string
    {
        return self::tryFromWord($word) ?? $word;
    }

    /**
     * Those whose bits are set; a bit that is none of them as its number.
     *
     * @internal
     * @return list<self|int>
     */
    public static function readBits(int $bits): array
    {
        $set = [];
        for ($bit = 1; $bit <= $bits; $bit <<= 1) {
            if (($bits & $bit) !== 0) {
                $set[] = self::read($bit);
            }
        }
        return $set;
    }
}
