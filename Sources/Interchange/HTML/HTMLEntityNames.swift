/// The named characters of HTML that pages in Russian use.
///
/// These are all of HTML 4, the Cyrillic letters, and the marks and spaces of HTML 5 that editors
/// write. Source: HTML Living Standard, section 13.5.
enum HTMLEntityNames {
  /// The characters by their names, which tell case.
  static let all: [String: Unicode.Scalar] = {
    var all = latin
    for list in [symbols, cyrillic, marks] {
      let words = list.split { $0 == " " || $0 == "\n" }
      for index in stride(from: 0, to: words.count - 1, by: 2) {
        guard let value = UInt32(words[index + 1], radix: 16), let scalar = Unicode.Scalar(value)
        else { continue }
        all[String(words[index])] = scalar
      }
    }
    return all
  }()

  /// The characters whose names count without a semicolon too.
  static let unclosed: [String: Unicode.Scalar] = latin.merging(
    [
      "amp": "&", "AMP": "&", "lt": "<", "LT": "<", "gt": ">", "GT": ">", "quot": "\"",
      "QUOT": "\"",
      "copy": "\u{A9}", "COPY": "\u{A9}", "reg": "\u{AE}", "REG": "\u{AE}",
    ]) { known, _ in known }

  /// The characters of Latin-1 from U+00A0.
  private static let latin: [String: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: latinNames.split { $0 == " " || $0 == "\n" }.enumerated().map {
      (String($0.element), Unicode.Scalar(UInt8(0xA0 + $0.offset)))
    })

  /// The names of U+00A0 to U+00FF in order.
  private static let latinNames = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc
    Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute
    THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave
    uacute ucirc uuml yacute thorn yuml
    """

  /// The other names of HTML 4, each with its code.
  private static let symbols = """
    quot 22 amp 26 lt 3C gt 3E OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ
    2C6 tilde 2DC Alpha 391 Beta 392 Gamma 393 Delta 394 Epsilon 395 Zeta 396 Eta 397 Theta 398
    Iota 399 Kappa 39A Lambda 39B Mu 39C Nu 39D Xi 39E Omicron 39F Pi 3A0 Rho 3A1 Sigma 3A3 Tau
    3A4 Upsilon 3A5 Phi 3A6 Chi 3A7 Psi 3A8 Omega 3A9 alpha 3B1 beta 3B2 gamma 3B3 delta 3B4
    epsilon 3B5 zeta 3B6 eta 3B7 theta 3B8 iota 3B9 kappa 3BA lambda 3BB mu 3BC nu 3BD xi 3BE
    omicron 3BF pi 3C0 rho 3C1 sigmaf 3C2 sigma 3C3 tau 3C4 upsilon 3C5 phi 3C6 chi 3C7 psi 3C8
    omega 3C9 thetasym 3D1 upsih 3D2 piv 3D6 ensp 2002 emsp 2003 thinsp 2009 zwnj 200C zwj 200D
    lrm 200E rlm 200F ndash 2013 mdash 2014 lsquo 2018 rsquo 2019 sbquo 201A ldquo 201C rdquo
    201D bdquo 201E dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 prime 2032 Prime
    2033 lsaquo 2039 rsaquo 203A oline 203E frasl 2044 euro 20AC image 2111 weierp 2118 real
    211C trade 2122 alefsym 2135 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21B5
    lArr 21D0 uArr 21D1 rArr 21D2 dArr 21D3 hArr 21D4 forall 2200 part 2202 exist 2203 empty
    2205 nabla 2207 isin 2208 notin 2209 ni 220B prod 220F sum 2211 minus 2212 lowast 2217 radic
    221A prop 221D infin 221E ang 2220 and 2227 or 2228 cap 2229 cup 222A int 222B there4 2234
    sim 223C cong 2245 asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284
    sube 2286 supe 2287 oplus 2295 otimes 2297 perp 22A5 sdot 22C5 lceil 2308 rceil 2309 lfloor
    230A rfloor 230B lang 2329 rang 232A loz 25CA spades 2660 clubs 2663 hearts 2665 diams 2666
    """

  /// The Cyrillic letters, each with its code.
  private static let cyrillic = """
    IOcy 401 DJcy 402 GJcy 403 Jukcy 404 DScy 405 Iukcy 406 YIcy 407 Jsercy 408 LJcy 409 NJcy
    40A TSHcy 40B KJcy 40C Ubrcy 40E DZcy 40F Acy 410 Bcy 411 Vcy 412 Gcy 413 Dcy 414 IEcy 415
    ZHcy 416 Zcy 417 Icy 418 Jcy 419 Kcy 41A Lcy 41B Mcy 41C Ncy 41D Ocy 41E Pcy 41F Rcy 420 Scy
    421 Tcy 422 Ucy 423 Fcy 424 KHcy 425 TScy 426 CHcy 427 SHcy 428 SHCHcy 429 HARDcy 42A Ycy
    42B SOFTcy 42C Ecy 42D YUcy 42E YAcy 42F acy 430 bcy 431 vcy 432 gcy 433 dcy 434 iecy 435
    zhcy 436 zcy 437 icy 438 jcy 439 kcy 43A lcy 43B mcy 43C ncy 43D ocy 43E pcy 43F rcy 440 scy
    441 tcy 442 ucy 443 fcy 444 khcy 445 tscy 446 chcy 447 shcy 448 shchcy 449 hardcy 44A ycy
    44B softcy 44C ecy 44D yucy 44E yacy 44F iocy 451 djcy 452 gjcy 453 jukcy 454 dscy 455 iukcy
    456 yicy 457 jsercy 458 ljcy 459 njcy 45A tshcy 45B kjcy 45C ubrcy 45E dzcy 45F
    """

  /// Marks and spaces of HTML 5, each with its code.
  private static let marks = """
    Tab 9 NewLine A excl 21 QUOT 22 num 23 dollar 24 percnt 25 AMP 26 apos 27 lpar 28 rpar 29
    ast 2A plus 2B comma 2C period 2E sol 2F colon 3A semi 3B LT 3C equals 3D GT 3E quest 3F
    commat 40 lbrack 5B lsqb 5B bsol 5C rbrack 5D rsqb 5D Hat 5E lowbar 5F grave 60 lcub 7B
    verbar 7C vert 7C rcub 7D COPY A9 REG AE half BD emsp13 2004 emsp14 2005 numsp 2007 puncsp
    2008 hairsp 200A ZeroWidthSpace 200B dash 2010 hyphen 2010 horbar 2015 bullet 2022 nldr 2025
    mldr 2026 NoBreak 2060 numero 2116 frac13 2153 frac23 2154 frac15 2155 frac18 215B nearr
    2197 leq 2264 geq 2265 blank 2423 boxh 2500 boxv 2502 squ 25A1 square 25A1 squf 25AA cir
    25CB starf 2605 star 2606 phone 260E female 2640 male 2642 check 2713 checkmark 2713 cross
    2717 xrarr 27F6
    """
}
