extension String {
  /// Folds a text of ASCII and Russian letters that needs no mending; `nil` for any other.
  ///
  /// Gives the same as the folding of ``FoldedText`` that knows every case, ten times faster.
  init?(quicklyFolding typed: String) {
    var isQuick = true
    var typed = typed
    let folded = typed.withUTF8 { bytes in
      // The folded text is never longer: a letter keeps its length, the rest shrinks.
      String(unsafeUninitializedCapacity: bytes.count) { result in
        var end = 0
        var before: UInt8 = 0x2D
        var spaceIsDue = false
        var hasLatin = false
        var hasOther = false
        var index = 0
        while index < bytes.count {
          var byte = bytes[index]
          var second: UInt8 = 0
          index += 1
          switch byte {
          case 0x20, 0x09...0x0D:
            spaceIsDue = before != 0x2D
            continue
          case 0x2D:
            spaceIsDue = false
            if end > 0 && before == 0x2D { continue }
          case 0x22, 0x27, 0x60:
            continue
          case 0x30...0x39:
            hasOther = true
          case 0x41...0x5A:
            hasLatin = true
            byte += 0x20
          case 0x61...0x7A:
            hasLatin = true
          case 0..<0x80:
            break
          case 0xD0, 0xD1:
            hasOther = true
            let value = UInt16(byte & 0x1F) << 6 | UInt16(bytes[index] & 0x3F)
            index += 1
            let lower: UInt16
            switch value {
            case 0x0410...0x042F: lower = value + 0x20
            case 0x0430...0x044F: lower = value
            case 0x0401, 0x0451: lower = 0x0435
            default:
              isQuick = false
              return 0
            }
            byte = UInt8(0xC0 | lower >> 6)
            second = UInt8(0x80 | lower & 0x3F)
          default:
            isQuick = false
            return 0
          }
          if spaceIsDue {
            result[end] = 0x20
            end += 1
            spaceIsDue = false
          }
          result[end] = byte
          end += 1
          if second != 0 {
            result[end] = second
            end += 1
          }
          before = byte
        }
        if hasLatin && hasOther { isQuick = false }
        return end
      }
    }
    guard isQuick else { return nil }
    self = folded
  }
}
