internal import Wording

extension SyntaxProblem {
  /// What is wrong, as a clause.
  var message: Phrase {
    switch self {
    case .notUTF8, .utf16, .empty, .unexpectedEnd, .trailingText, .tooDeep, .fileTooLarge:
      wholeMessage
    case .controlCharacter, .badEscape, .loneSurrogate, .unfinishedString, .stringTooLong,
      .wrongQuotes:
      textMessage
    case .badNumber, .leadingZero, .notFinite, .outsideInt64:
      numberMessage
    case .unexpectedByte, .trailingComma, .comment, .strangeSpace, .badWord, .missingComma,
      .missingColon, .keyExpected:
      structureMessage
    }
  }

  private var wholeMessage: Phrase {
    switch self {
    case .notUTF8:
      Phrase(ru: "здесь текст не в кодировке UTF-8", en: "the text is not UTF-8 here")
    case .utf16:
      Phrase(ru: "файл сохранён в UTF-16, а нужен UTF-8", en: "the file is UTF-16 instead of UTF-8")
    case .empty: Phrase(ru: "файл пуст", en: "the file is empty")
    case .trailingText:
      Phrase(
        ru: "после конца данных есть ещё текст", en: "there is more text after the end of the data")
    case .tooDeep:
      Phrase(
        ru: "скобки вложены глубже чем на \(JSONLimits.depth) уровня",
        en: "brackets are nested more than \(JSONLimits.depth) levels deep")
    case .fileTooLarge:
      Phrase(
        ru: "файл больше \(JSONLimits.fileBytes >> 20) МиБ",
        en: "the file is larger than \(JSONLimits.fileBytes >> 20) MiB")
    default: Phrase(ru: "файл обрывается на полуслове", en: "the file ends too early")
    }
  }

  private var textMessage: Phrase {
    switch self {
    case .badEscape:
      Phrase(
        ru: "после обратной косой черты стоит не то, что допускает JSON",
        en: "JSON has no such escape after a backslash")
    case .loneSurrogate:
      Phrase(
        ru: "записана половина символа: \\uD800…\\uDFFF бывают только парой",
        en: "half a character: \\uD800…\\uDFFF come only in pairs")
    case .unfinishedString:
      Phrase(ru: "строка не закрыта кавычкой", en: "the string has no closing quote")
    case .stringTooLong:
      Phrase(
        ru: "строка длиннее \(JSONLimits.stringBytes >> 20) МиБ",
        en: "the string is longer than \(JSONLimits.stringBytes >> 20) MiB")
    case .wrongQuotes:
      Phrase(
        ru: "кавычки здесь должны быть прямые двойные",
        en: "the quotes here have to be straight double ones")
    default:
      Phrase(ru: "недопустимый управляющий символ", en: "a control character is not allowed here")
    }
  }

  private var numberMessage: Phrase {
    switch self {
    case .leadingZero:
      Phrase(ru: "число начинается с лишнего нуля", en: "the number begins with a needless zero")
    case .notFinite: Phrase(ru: "число слишком велико", en: "the number is too large")
    case .outsideInt64:
      Phrase(
        ru: "целое число не умещается в 64 бита", en: "the whole number does not fit in 64 bits")
    default: Phrase(ru: "число записано с ошибкой", en: "the number is malformed")
    }
  }

  private var structureMessage: Phrase {
    switch self {
    case .trailingComma:
      Phrase(
        ru: "лишняя запятая перед закрывающей скобкой",
        en: "there is a comma too many before the closing bracket")
    case .comment: Phrase(ru: "в JSON не бывает комментариев", en: "JSON has no comments")
    case .strangeSpace:
      Phrase(
        ru: "неразрывный или другой особый пробел между значениями",
        en: "a no-break or other special space between the values")
    case .badWord:
      Phrase(
        ru: "слово без кавычек (так пишутся только true, false и null)",
        en: "a word without quotes (only true, false and null are written so)")
    case .missingComma:
      Phrase(
        ru: "здесь ожидается запятая или закрывающая скобка",
        en: "a comma or a closing bracket is expected here")
    case .missingColon:
      Phrase(ru: "после ключа ожидается двоеточие", en: "a colon is expected after the key")
    case .keyExpected:
      Phrase(ru: "здесь ожидается ключ в кавычках", en: "a key in quotes is expected here")
    default: Phrase(ru: "здесь ожидается значение", en: "a value is expected here")
    }
  }

  /// What to do about it, as a full sentence.
  var hint: Phrase? {
    switch self {
    case .notUTF8, .utf16:
      Phrase(
        ru: "Сохраните файл в кодировке UTF-8.", en: "Save the file in the encoding UTF-8.")
    case .empty, .unexpectedEnd:
      Phrase(
        ru: "Возьмите файл из резервной копии или допишите недостающее.",
        en: "Take the file from a backup or add what is missing.")
    case .missingComma:
      Phrase(
        ru: "Проверьте, нет ли пропущенной запятой в конце предыдущей строки.",
        en: "See whether the comma at the end of the line before is missing.")
    case .trailingComma: Phrase(ru: "Удалите запятую.", en: "Remove the comma.")
    case .comment: Phrase(ru: "Удалите комментарий.", en: "Remove the comment.")
    case .strangeSpace:
      Phrase(ru: "Замените его обычным пробелом.", en: "Replace it with a plain space.")
    case .wrongQuotes:
      Phrase(
        ru: "Замените кавычки на \" с обеих сторон.",
        en: "Replace the quotes with \" on both sides.")
    case .unfinishedString, .controlCharacter, .badEscape:
      Phrase(
        ru: "Внутри строки перевод строки пишется как \\n, табуляция как \\t, кавычка как \\\","
          + " обратная косая черта как \\\\.",
        en:
          "Inside a string a line break is written \\n, a tab \\t, a quote \\\", a backslash \\\\.")
    case .badNumber, .leadingZero:
      Phrase(
        ru: "Числа пишутся так: 7, -3, 1.5.", en: "Numbers are written like this: 7, -3, 1.5.")
    case .fileTooLarge:
      Phrase(
        ru: "Разделите данные по организациям или учебным годам.",
        en: "Divide the data by organisations or school years.")
    case .unexpectedByte, .loneSurrogate, .notFinite, .outsideInt64, .badWord, .missingColon,
      .keyExpected, .trailingText, .tooDeep, .stringTooLong:
      nil
    }
  }
}
