/// The same keys in the other layout: what «ЙЦУКЕН» types where "QWERTY" was meant, and back.
public enum KeyboardLayout {
  /// The text that the keys of `typed` give in the Russian layout; other characters stay.
  ///
  /// - Complexity: O(*n*).
  public static func russian(_ typed: String) -> String {
    String(String.UnicodeScalarView(typed.unicodeScalars.map { toRussian[$0] ?? $0 }))
  }

  /// The text that the keys of `typed` give in the English layout; other characters stay.
  ///
  /// - Complexity: O(*n*).
  public static func english(_ typed: String) -> String {
    String(String.UnicodeScalarView(typed.unicodeScalars.map { toEnglish[$0] ?? $0 }))
  }

  private static let english = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>"
  private static let russian = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ"

  private static let toRussian = Dictionary(
    uniqueKeysWithValues: zip(english.unicodeScalars, russian.unicodeScalars))
  private static let toEnglish = Dictionary(
    uniqueKeysWithValues: zip(russian.unicodeScalars, english.unicodeScalars))
}
