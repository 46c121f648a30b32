<?php

/**
 * The error that a call gives which was wrong or could not be carried out.
 */

declare(strict_types=1);

namespace Petition;

/**
 * A refusal by the regulation is no error: it is a verdict. getCode() is the number of the status,
 * getMessage() one line of English: what was wrong, and what would be right.
 */
final class PetitionException extends \RuntimeException
{
    /**
     * @param Status|int $status which error it is; a number where this package does not know it
     * @param string $where the text, key, field or parameter concerned, as in "data.due_at"
     * @param int $textLine in the text given, from 1; 0: it is not known, or there was none
     * @param int $textColumn in that line, in characters from 1; 0: it is not known
     */
    public function __construct(
        public readonly Status|int $status,
        string $message,
        public readonly string $where = '',
        public readonly int $textLine = 0,
        public readonly int $textColumn = 0,
    ) {
        parent::__construct($message, Runtime::number($status));
    }

    /** The name of the status, as "not_covered". */
    public function name(): string
    {
        return is_int($this->status) ? (string) $this->status : $this->status->word();
    }
}
