# Speaks to WIA for wia_driver.py. Says DEVICE, PAGE, EMPTY, END or ERROR, one line each;
# after a PAGE it waits for a line before it draws the next.
param([string]$Do, [string]$Device, [string]$Source, [string]$Sides, [int]$Dpi, [string]$Colour, [string]$Folder)
$ErrorActionPreference = "Stop"
[Console]::OutputEncoding = New-Object System.Text.UTF8Encoding($false)
$ScannerType = 1
$Bmp = "{B96B3CAB-0728-11D3-9D7B-0000F81EF32E}"
$HandlingCapabilities = 3086; $HandlingStatus = 3087; $HandlingSelect = 3088; $Pages = 3096
$Intent = 6146; $XResolution = 6147; $YResolution = 6148
$XStart = 6149; $YStart = 6150; $XExtent = 6151; $YExtent = 6152
$CanFeed = 1; $CanFlat = 2; $CanDuplex = 4; $Ready = 1
$Feeder = 1; $Flatbed = 2; $Duplex = 4

function Say([string]$Line) { [Console]::Out.WriteLine($Line); [Console]::Out.Flush() }
function Read-Property($Of, [int]$Id, [int]$Otherwise) {
    foreach ($Each in $Of.Properties) { if ($Each.PropertyID -eq $Id) { return [int]$Each.Value } }
    return $Otherwise
}
function Set-Property($Of, [int]$Id, [int]$Value) {
    foreach ($Each in $Of.Properties) {
        if ($Each.PropertyID -eq $Id -and -not $Each.IsReadOnly) { try { $Each.Value = $Value } catch { } }
    }
}

try {
    $Manager = New-Object -ComObject WIA.DeviceManager
    if ($Do -eq "list") {
        foreach ($Info in $Manager.DeviceInfos) {
            if ($Info.Type -eq $ScannerType) {
                Say ("DEVICE`t" + $Info.DeviceID + "`t" + $Info.Properties.Item("Name").Value)
            }
        }
        exit 0
    }
    $Found = $null
    foreach ($Info in $Manager.DeviceInfos) { if ($Info.DeviceID -eq $Device) { $Found = $Info } }
    if ($null -eq $Found) { Say "ERROR 80210015"; exit 0 }
    $Scanner = $Found.Connect()
    $Can = Read-Property $Scanner $HandlingCapabilities $CanFlat
    $Feeds = ($Can -band $CanFeed) -ne 0
    $Flat = ($Can -band $CanFlat) -ne 0
    if ($Sides -eq "both" -and ($Can -band $CanDuplex) -eq 0) { Say "ERROR NO-DUPLEX"; exit 0 }
    if ($Source -eq "feeder" -and -not $Feeds) { Say "ERROR NO-FEEDER"; exit 0 }
    if ($Source -eq "flatbed" -and $Sides -ne "both" -and -not $Flat) { Say "ERROR NO-GLASS"; exit 0 }
    $FromFeeder = $Sides -eq "both" -or $Source -eq "feeder" -or ($Source -eq "auto" -and $Feeds)
    if ($FromFeeder) {
        $Loaded = ((Read-Property $Scanner $HandlingStatus $Ready) -band $Ready) -ne 0
        if (-not $Loaded) { if ($Source -eq "auto" -and $Flat) { Say "EMPTY" } else { Say "ERROR 80210003" }; exit 0 }
        $Select = $Feeder
        if ($Sides -eq "both") { $Select = $Feeder -bor $Duplex }
        Set-Property $Scanner $HandlingSelect $Select
        Set-Property $Scanner $Pages 1
    } else { Set-Property $Scanner $HandlingSelect $Flatbed }
    $Item = $Scanner.Items.Item(1)
    $Kind = 1
    if ($Colour -eq "grey") { $Kind = 2 }
    Set-Property $Item $Intent $Kind
    Set-Property $Item $XResolution $Dpi
    Set-Property $Item $YResolution $Dpi
    Set-Property $Item $XStart 0
    Set-Property $Item $YStart 0
    Set-Property $Item $XExtent ([int]($Dpi * 8.27))
    Set-Property $Item $YExtent ([int]($Dpi * 11.69))
    $Number = 0
    while ($true) {
        try { $Image = $Item.Transfer($Bmp) } catch {
            $Code = "{0:X8}" -f $_.Exception.GetBaseException().HResult
            if ($Code -eq "80210003") { Say "EMPTY"; exit 0 }
            Say ("ERROR " + $Code); exit 0
        }
        $Number += 1
        $File = Join-Path $Folder ("{0}.bmp" -f $Number)
        $Image.SaveFile($File)
        Say ("PAGE " + $File)
        if ($null -eq [Console]::In.ReadLine()) { exit 0 }
        if (-not $FromFeeder) { Say "END"; exit 0 }
    }
} catch {
    Say ("ERROR {0:X8}" -f $_.Exception.GetBaseException().HResult)
}
